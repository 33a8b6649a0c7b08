package org.ispolnenie.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;

/** Fills an empty calendar with the acts delivered with the product. */
@Stateless
@PermitAll
public class CalendarStartData {

    @Inject
    private CalendarRepository calendar;

    public void loadCalendar() {
        loadCalendar(CalendarCsv.embedded());
    }

    /** The same with the acts of a region. */
    public void loadCalendar(List<CalendarException> acts) {
        if (calendar.exceptions().isEmpty()) {
            acts.forEach(calendar::add);
        }
    }
}
