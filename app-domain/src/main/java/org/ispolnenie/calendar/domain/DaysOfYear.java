package org.ispolnenie.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.jspecify.annotations.Nullable;

/** One year of a working calendar, worked out once: by law first, then the exceptions. Immutable. */
final class DaysOfYear {

    private static final String SHIFT_BASIS = "ТК РФ ст. 112 ч. 2";
    private static final String SHIFT_TITLE = "Перенос выходного, совпавшего с праздником";
    private static final String EVE_BASIS = "ТК РФ ст. 95";
    private static final String EVE_TITLE = "Предпраздничный день";

    private final int year;
    private final @Nullable CalendarDay[] special;
    private final BitSet working;
    private final boolean transfersKnown;

    /**
     * The year.
     *
     * @param exceptions those that count, of this year and maybe of others
     */
    DaysOfYear(int year, Collection<CalendarException> exceptions) {
        this.year = year;
        int length = Year.of(year).length();
        special = new @Nullable CalendarDay[length];
        List<CalendarException> ofYear = exceptions.stream()
                .filter(exception -> exception.day().getYear() == year)
                .toList();
        putHolidays(length);
        putShifts(length, movedDays(exceptions));
        ofYear.forEach(exception -> put(exception.asDay()));
        putEves(length);
        working = new BitSet(length);
        for (int i = 0; i < length; i++) {
            CalendarDay day = special[i];
            working.set(i, day == null ? !isWeekend(date(i)) : day.isWorking());
        }
        transfersKnown = ofYear.stream().anyMatch(exception -> exception.isTransfer() && exception.isConfirmed());
    }

    boolean isWorking(LocalDate date) {
        return working.get(date.getDayOfYear() - 1);
    }

    CalendarDay day(LocalDate date) {
        CalendarDay day = special[date.getDayOfYear() - 1];
        return day != null
                ? day
                : new CalendarDay(date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING, null, null, true);
    }

    boolean isTransferActKnown() {
        return transfersKnown;
    }

    private void putHolidays(int length) {
        for (int i = 0; i < length; i++) {
            PublicHoliday holiday = PublicHoliday.on(date(i));
            if (holiday != null) {
                put(new CalendarDay(date(i), DayKind.HOLIDAY, holiday.title(), PublicHoliday.BASIS, true));
            }
        }
    }

    /** A weekend day that meets a holiday moves to the next working day, unless an act moves it elsewhere. */
    private void putShifts(int length, Set<LocalDate> movedByAct) {
        for (int i = 0; i < length; i++) {
            LocalDate date = date(i);
            PublicHoliday holiday = isWeekend(date) ? PublicHoliday.on(date) : null;
            if (holiday != null && holiday.movesWeekend() && !movedByAct.contains(date)) {
                int to = i + 1;
                while (isWeekend(date(to)) || special[to] != null) {
                    to++;
                }
                put(new CalendarDay(date(to), DayKind.STATUTORY_SHIFT, SHIFT_TITLE, SHIFT_BASIS, true));
            }
        }
    }

    /** The working day before a holiday is an hour shorter. */
    private void putEves(int length) {
        for (int i = 0; i < length; i++) {
            LocalDate date = date(i);
            if (special[i] == null && !isWeekend(date) && PublicHoliday.on(date.plusDays(1)) != null) {
                put(new CalendarDay(date, DayKind.SHORT_WORKING, EVE_TITLE, EVE_BASIS, true));
            }
        }
    }

    private static Set<LocalDate> movedDays(Collection<CalendarException> exceptions) {
        Set<LocalDate> moved = new HashSet<>();
        exceptions.forEach(exception -> exception.movedFrom().ifPresent(moved::add));
        return moved;
    }

    private void put(CalendarDay day) {
        special[day.date().getDayOfYear() - 1] = day;
    }

    private LocalDate date(int index) {
        return LocalDate.ofYearDay(year, index + 1);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
