/**
 * The working calendar as the reading asks for it. Whoever lets read hands one in; the calendar of the product implements it.
 */
@NullMarked
package org.ispolnenie.reading.calendar;

import org.jspecify.annotations.NullMarked;
