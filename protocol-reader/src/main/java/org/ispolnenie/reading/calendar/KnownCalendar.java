package org.ispolnenie.reading.calendar;

import java.time.LocalDate;

/** The whole calendar with its acts, from which the calendar as known on some day is taken. */
public interface KnownCalendar {

    /** The calendar as someone knew it on this day: acts of a later date do not count. */
    WorkingCalendar knownOn(LocalDate day);

    /** The calendar with every act that is loaded. */
    WorkingCalendar latest();
}
