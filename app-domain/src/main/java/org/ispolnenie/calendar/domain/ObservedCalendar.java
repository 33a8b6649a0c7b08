package org.ispolnenie.calendar.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/** The calendar as one observer knew it. A year is worked out when it is first asked for and kept. */
final class ObservedCalendar implements WorkingCalendar {

    private static final int EARLIEST_KEPT = 1900;
    private static final int LATEST_KEPT = 2200;

    private final List<CalendarException> exceptions;
    private final ConcurrentMap<Integer, DaysOfYear> years = new ConcurrentHashMap<>();

    ObservedCalendar(List<CalendarException> exceptions) {
        this.exceptions = new ExceptionTable(exceptions).deciding();
    }

    @Override
    public CalendarDay day(LocalDate date) {
        return year(date.getYear()).day(date);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return year(date.getYear()).isWorking(date);
    }

    @Override
    public boolean isTransferActKnown(int year) {
        return year(year).isTransferActKnown();
    }

    private DaysOfYear year(int year) {
        if (year < EARLIEST_KEPT || year >= LATEST_KEPT) {
            return new DaysOfYear(year, exceptions);
        }
        DaysOfYear known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, y -> new DaysOfYear(y, exceptions));
    }
}
