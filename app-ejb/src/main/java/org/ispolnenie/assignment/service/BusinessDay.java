package org.ispolnenie.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.assignment.service.AssignmentReader.Today;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.jspecify.annotations.Nullable;

/** Today, and until when a date counts as near; worked out once a day. */
@ApplicationScoped
public class BusinessDay {

    private Clock clock;
    private CalendarQueries calendar;
    private ControlRuleSets ruleSets;
    private volatile @Nullable Today last;

    @SuppressWarnings("NullAway.Init")
    public BusinessDay() {}

    @Inject
    public BusinessDay(Clock clock, CalendarQueries calendar, ControlRuleSets ruleSets) {
        this.clock = clock;
        this.calendar = calendar;
        this.ruleSets = ruleSets;
    }

    public Today today() {
        LocalDate today = LocalDate.now(clock);
        Today known = last;
        if (known == null || !known.today().equals(today)) {
            known = new Today(today, soonAfter(today));
            last = known;
        }
        return known;
    }

    /** Until when a date counts as near, seen from a day. */
    public LocalDate soonAfter(LocalDate day) {
        return calendar.known()
                .knownOn(day)
                .plusWorkingDays(day, ruleSets.inForce().dueSoonWorkingDays());
    }
}
