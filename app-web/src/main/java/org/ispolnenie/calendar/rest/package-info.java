/**
 * The working calendar for programs.
 */
@NullMarked
package org.ispolnenie.calendar.rest;

import org.jspecify.annotations.NullMarked;
