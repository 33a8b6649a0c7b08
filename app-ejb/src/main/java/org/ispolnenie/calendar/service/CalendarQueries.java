package org.ispolnenie.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarDay;
import org.ispolnenie.calendar.domain.CalendarRepository;
import org.ispolnenie.calendar.domain.KnownCalendar;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.calendar.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Reads the working calendar; everyone who is signed in may. */
@Stateless
@PermitAll
public class CalendarQueries {

    private CalendarRepository calendar;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CalendarQueries() {}

    @Inject
    public CalendarQueries(CalendarRepository calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A year of the calendar.
     *
     * @param byLawOnly true while the year's transfers are not known: its days follow from the law alone
     * @param days      the days that differ from plain Monday to Friday
     */
    public record CalendarYear(int year, LocalDate knownOn, boolean byLawOnly, List<CalendarDay> days) {}

    /** The whole calendar with its acts. */
    public KnownCalendar known() {
        return new ProductionCalendar(calendar.exceptions());
    }

    /** A year as known on a day; as known today if none is given. */
    public CalendarYear year(int year, @Nullable LocalDate knownOn) {
        LocalDate observer = knownOn == null ? LocalDate.now(clock) : knownOn;
        WorkingCalendar seen = known().knownOn(observer);
        List<CalendarDay> days = Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .map(seen::day)
                .filter(day -> day.basis() != null || day.title() != null)
                .toList();
        return new CalendarYear(year, observer, !seen.isTransferActKnown(year), days);
    }
}
