package org.ispolnenie.redating.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DateAfterAct;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.redating.service.HitPoint.Candidate;

/**
 * Finds the days that acts made non-working after due dates had been set, and the due dates on them: the one place that
 * decides it.
 */
@ApplicationScoped
public class HitDays {

    @Inject
    private CalendarQueries calendar;

    @Inject
    private Clock clock;

    /** Everything as it is seen at one moment. */
    Seen now() {
        return new Seen(calendar.known(), LocalDate.now(clock), clock);
    }

    /** What is known on one day. */
    static final class Seen {

        private final KnownCalendar calendar;
        private final LocalDate today;
        private final Clock clock;
        private final WorkingCalendar known;

        private Seen(KnownCalendar calendar, LocalDate today, Clock clock) {
            this.calendar = calendar;
            this.today = today;
            this.clock = clock;
            this.known = calendar.knownOn(today);
        }

        LocalDate today() {
            return today;
        }

        boolean isWorking(LocalDate day) {
            return known.isWorkingDay(day);
        }

        /** The days from one to another that are non-working by acts known today. */
        List<CalendarDay> takenAway(LocalDate from, LocalDate to) {
            return from.datesUntil(to.plusDays(1))
                    .map(known::day)
                    .filter(day -> !day.isWorking() && day.kind().isByAct())
                    .toList();
        }

        /** The point with its proposed date; empty where its day is worked, or was not when the date was set. */
        Optional<HitPoint> hit(Candidate point) {
            LocalDate due = point.dating().effective();
            CalendarDay day = known.day(due);
            boolean lost = !day.isWorking()
                    && day.kind().isByAct()
                    && calendar.knownOn(setOn(point)).isWorkingDay(due);
            return lost ? Optional.of(proposed(point)) : Optional.empty();
        }

        /** The day its date was worked out on: for a date that never changed that of the protocol. */
        private LocalDate setOn(Candidate point) {
            if (point.dating().changedAt() != null) {
                return LocalDate.ofInstant(point.dating().changedAt(), clock.getZone());
            }
            return point.protocol().meetingDate() != null
                    ? point.protocol().meetingDate()
                    : LocalDate.ofInstant(point.dating().putAt(), clock.getZone());
        }

        private HitPoint proposed(Candidate point) {
            ControlRules delivered = ControlRules.regionalOrders();
            DueDate date = DateAfterAct.proposed(
                    point.dating().effective(),
                    point.protocol().rule() == null
                            ? delivered.nonWorkingDayRule()
                            : point.protocol().rule(),
                    point.protocol().rulesName() == null
                            ? delivered.name()
                            : point.protocol().rulesName(),
                    today,
                    known);
            return new HitPoint(point, date.effective(), date.why());
        }
    }
}
