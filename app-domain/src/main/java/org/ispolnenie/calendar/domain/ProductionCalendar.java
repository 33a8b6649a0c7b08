package org.ispolnenie.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ispolnenie.reading.calendar.KnownCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/**
 * The Russian production calendar: article 112 of the Labour Code and the exceptions made by acts.
 *
 * <p>Of several acts about one day the one of the latest date counts; withdrawn exceptions never do.
 *
 * <p>What was known changes only on the days acts were issued, so there is one observed calendar for each of them.
 * Exceptions whose act is not confirmed count in {@link #latest()} only, marked as such. Immutable to its users and
 * safe for use by many threads.
 */
public final class ProductionCalendar implements KnownCalendar {

    private final NavigableMap<LocalDate, WorkingCalendar> sinceAct = new TreeMap<>();
    private final WorkingCalendar latest;

    public ProductionCalendar(List<CalendarException> table) {
        List<CalendarException> exceptions =
                table.stream().filter(e -> !e.isWithdrawn()).toList();
        latest = new ObservedCalendar(exceptions);
        sinceAct.put(LocalDate.MIN, asKnownOn(LocalDate.MIN, exceptions));
        exceptions.stream()
                .flatMap(exception -> exception.actDate().stream())
                .distinct()
                .forEach(actDate -> sinceAct.put(actDate, asKnownOn(actDate, exceptions)));
    }

    @Override
    public WorkingCalendar knownOn(LocalDate day) {
        return sinceAct.floorEntry(day).getValue();
    }

    @Override
    public WorkingCalendar latest() {
        return latest;
    }

    private static WorkingCalendar asKnownOn(LocalDate day, List<CalendarException> exceptions) {
        return new ObservedCalendar(
                exceptions.stream().filter(e -> e.isKnownOn(day)).toList());
    }
}
