/**
 * What wakes the work of the calendar; each timer calls one service and knows nothing else.
 */
@NullMarked
package org.ispolnenie.calendar.timer;

import org.jspecify.annotations.NullMarked;
