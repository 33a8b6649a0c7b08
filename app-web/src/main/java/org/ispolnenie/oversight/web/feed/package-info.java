/** Calendars of due dates as iCalendar files (RFC 5545) under secret addresses. */
@NullMarked
package org.ispolnenie.oversight.web.feed;

import org.jspecify.annotations.NullMarked;
