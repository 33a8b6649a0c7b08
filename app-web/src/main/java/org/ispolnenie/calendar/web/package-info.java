/**
 * The working calendar as people see it and keep it.
 */
@NullMarked
package org.ispolnenie.calendar.web;

import org.jspecify.annotations.NullMarked;
