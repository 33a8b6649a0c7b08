package org.ispolnenie.directory.domain.madeup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ispolnenie.shared.domain.Act;

/**
 * When the work of the made-up region happened: in the school year that has been running for two months at least, never
 * ahead of now.
 *
 * @param begin its first day
 */
public record MadeUpTime(LocalDate begin, LocalDate today, Instant now, ZoneId zone) {

    private static final int SEPTEMBER = 9;
    private static final int DAYS_AT_LEAST = 60;
    private static final LocalTime OFFICE_HOUR = LocalTime.of(11, 0);

    public static MadeUpTime on(Clock clock) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        LocalDate settled = today.minusDays(DAYS_AT_LEAST);
        int year = settled.getMonthValue() < SEPTEMBER ? settled.getYear() - 1 : settled.getYear();
        return new MadeUpTime(LocalDate.of(year, SEPTEMBER, 1), today, now, clock.getZone());
    }

    /** The day, or today where it is still to come. */
    public LocalDate notAhead(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(today);
    }

    /** What was done in the office hours of a day, by nobody. */
    public Act act(LocalDate day) {
        return act(MadeUpRegion.PERSON, day);
    }

    /** What a person did on a day. */
    public Act act(String person, LocalDate day) {
        Instant at = day.atTime(OFFICE_HOUR).atZone(zone).toInstant();
        return new Act(person, at.isAfter(now) ? now : at);
    }
}
