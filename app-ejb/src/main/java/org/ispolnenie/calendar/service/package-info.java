/**
 * The working calendar for services: loaded once, read often.
 */
@NullMarked
package org.ispolnenie.calendar.service;

import org.jspecify.annotations.NullMarked;
