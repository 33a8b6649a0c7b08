package org.ispolnenie.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;
import org.ispolnenie.calendar.domain.ExceptionTable;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the working calendar; everyone who is signed in may. */
@Stateless
@PermitAll
public class CalendarQueries {

    /** The government's act about a year is usually out in September of the year before. */
    private static final Month NEXT_ACT_IS_OUT = Month.OCTOBER;

    @Inject
    private CalendarRepository calendar;

    @Inject
    private Clock clock;

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

    /** The day it is now, for those who show the calendar. */
    public LocalDate today() {
        return LocalDate.now(clock);
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

    /**
     * A year of the table.
     *
     * @param byLawOnly   whether the government's transfers of the year are not loaded
     * @param exceptions  how many days count that acts make other than they are by law
     * @param unconfirmed how many of them wait for the particulars of their act
     */
    public record YearView(int year, boolean byLawOnly, long exceptions, long unconfirmed) {}

    /** The years up to the next one from the first the table knows, without gaps, and those beyond that it knows. */
    public List<YearView> years() {
        List<CalendarException> counting = counting();
        WorkingCalendar latest = new ProductionCalendar(counting).latest();
        int now = LocalDate.now(clock).getYear();
        TreeSet<Integer> years =
                counting.stream().map(e -> e.day().getYear()).collect(Collectors.toCollection(TreeSet::new));
        years.add(now);
        IntStream.rangeClosed(years.first(), now + 1).forEach(years::add);
        return years.stream().map(year -> yearView(year, counting, latest)).toList();
    }

    private static YearView yearView(int year, List<CalendarException> counting, WorkingCalendar latest) {
        List<CalendarException> ofYear =
                counting.stream().filter(e -> e.day().getYear() == year).toList();
        return new YearView(
                year,
                !latest.isTransferActKnown(year),
                ofYear.size(),
                ofYear.stream().filter(e -> !e.isConfirmed()).count());
    }

    /** All that the table says of a year, withdrawn exceptions too. */
    public List<ExceptionView> exceptions(int year) {
        return calendar.exceptions().stream()
                .filter(e -> e.day().getYear() == year)
                .map(ExceptionView::of)
                .toList();
    }

    /** One exception, with everything that was done about it. */
    public ExceptionView exception(long id) {
        return calendar.exceptions().stream()
                .filter(e -> e.id() == id)
                .findFirst()
                .map(ExceptionView::of)
                .orElseThrow(() -> new NotFoundException(Message.of("calendar.NO_SUCH_EXCEPTION", String.valueOf(id))));
    }

    /** What acts make of the days of a year, as a CSV file that can be imported. */
    public String csv(int year) {
        return CalendarCsv.format(new ExceptionTable(calendar.exceptions())
                .deciding().stream()
                        .filter(e -> e.day().getYear() == year)
                        .map(CalendarException::what)
                        .toList());
    }

    /** The years whose transfers should be loaded by now and are not: this one, and from October on the next. */
    public List<Integer> missingActs() {
        LocalDate today = LocalDate.now(clock);
        WorkingCalendar latest = known().latest();
        int last = today.getMonth().compareTo(NEXT_ACT_IS_OUT) < 0 ? today.getYear() : today.getYear() + 1;
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !latest.isTransferActKnown(year))
                .boxed()
                .toList();
    }

    private List<CalendarException> counting() {
        return calendar.exceptions().stream().filter(e -> !e.isWithdrawn()).toList();
    }
}
