/**
 * The Russian working calendar: article 112 of the Labour Code by rule, everything else by a table of exceptions, each
 * with the act it comes from. Because an act has a date, the calendar can be asked as it was known on any day.
 */
@NullMarked
package org.ispolnenie.calendar.domain;

import org.jspecify.annotations.NullMarked;
