/** Calendars of due dates that a person publishes for the calendar of their own. */
@NullMarked
package org.ispolnenie.oversight.service.feed;

import org.jspecify.annotations.NullMarked;
