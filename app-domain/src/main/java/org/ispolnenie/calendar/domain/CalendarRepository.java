package org.ispolnenie.calendar.domain;

import java.util.List;
import java.util.Optional;

/** Where the table of calendar exceptions is kept. */
public interface CalendarRepository {

    /** All exceptions, withdrawn ones too, in the order of their days and of their entering. */
    List<CalendarException> exceptions();

    /** One exception, and nobody else may change it until this transaction ends. */
    Optional<CalendarException> exceptionForChange(long id);

    /** All exceptions, and nobody else may change the table until this transaction ends. */
    List<CalendarException> exceptionsForChange();

    void add(CalendarException exception);
}
