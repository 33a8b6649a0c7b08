package org.ispolnenie.calendar.domain;

import java.util.List;

/** Where the table of calendar exceptions is kept. */
public interface CalendarRepository {

    /** All exceptions, in the order of their days. */
    List<CalendarException> exceptions();

    void add(CalendarException exception);
}
