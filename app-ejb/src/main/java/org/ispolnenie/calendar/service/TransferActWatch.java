package org.ispolnenie.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ispolnenie.calendar.domain.TransferActMissing;

/**
 * Finds out whether the act that moves the days off of a year is missing, and fires an event each time it is woken
 * while it is. People are told once a month all the same: the notice has a key for the month.
 */
@Stateless
@PermitAll
public class TransferActWatch {

    @Inject
    private CalendarQueries calendar;

    @Inject
    private Event<TransferActMissing> missing;

    @Inject
    private Clock clock;

    /** Tells of every year whose act should be there and is not. */
    public void look() {
        Instant now = clock.instant();
        YearMonth month = YearMonth.from(LocalDate.ofInstant(now, clock.getZone()));
        calendar.missingActs().forEach(year -> missing.fire(new TransferActMissing(year, month, now)));
    }
}
