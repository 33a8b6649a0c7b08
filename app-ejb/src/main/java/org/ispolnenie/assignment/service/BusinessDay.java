package org.ispolnenie.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.calendar.domain.CalendarChanged;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.jspecify.annotations.Nullable;

/**
 * Today, and until when a date counts as near. Both are worked out anew every few minutes and when the calendar has
 * changed; another node notices such a change when its few minutes are over.
 */
@ApplicationScoped
public class BusinessDay {

    private static final Duration KEPT = Duration.ofMinutes(2);

    @Inject
    private Clock clock;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private ControlRuleSets ruleSets;

    private volatile @Nullable Known last;

    /**
     * The days a state is judged by.
     *
     * @param today     what is due before it is overdue
     * @param soonUntil what is due up to it is due soon
     */
    public record Today(LocalDate today, LocalDate soonUntil) {}

    private record Known(Today day, Instant since) {}

    public Today today() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Known known = last;
        if (known == null
                || !known.day().today().equals(today)
                || Duration.between(known.since(), now).abs().compareTo(KEPT) > 0) {
            known = new Known(new Today(today, soonAfter(today)), now);
            last = known;
        }
        return known.day();
    }

    /** The next days may no longer be the working days they were. */
    public void calendarChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarChanged changed) {
        last = null;
    }

    /** Until when a date counts as near, seen from a day. */
    public LocalDate soonAfter(LocalDate day) {
        return calendar.known()
                .knownOn(day)
                .plusWorkingDays(day, ruleSets.inForce().dueSoonWorkingDays());
    }
}
