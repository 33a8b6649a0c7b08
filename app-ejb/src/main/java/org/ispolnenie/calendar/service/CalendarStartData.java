package org.ispolnenie.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.CalendarRepository;

/** Fills an empty calendar with the acts delivered with the product. */
@Stateless
@PermitAll
public class CalendarStartData {

    @Inject
    private CalendarRepository calendar;

    public void loadCalendar() {
        if (calendar.exceptions().isEmpty()) {
            CalendarCsv.embedded().forEach(calendar::add);
        }
    }
}
