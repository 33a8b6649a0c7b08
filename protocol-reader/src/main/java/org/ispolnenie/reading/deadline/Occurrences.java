package org.ispolnenie.reading.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a recurring deadline after the protocol's date, up to its end; where no end is written, up to the end of
 * the school year that runs (in the summer: of the next one), because that is how the bodies plan their work. At least
 * the first date is always there.
 *
 * <p>A report on a quarter or half-year is due after it: «ежеквартально до 10 числа» means the month that follows. A
 * daily task is not reported on daily; it has the end of the time as its one date.
 *
 * @param dates   in their order
 * @param horizon up to when they were worked out
 */
public record Occurrences(List<LocalDate> dates, LocalDate horizon) {

    /** Two years of weeks: more dates than that are no control. */
    private static final int MOST = 104;

    public static Occurrences of(Recurrence recurrence, LocalDate protocolDate, @Nullable LocalDate until) {
        LocalDate horizon = until != null ? until : endOfSchoolYear(protocolDate);
        if (recurrence.unit() == Recurrence.Unit.DAY) {
            return new Occurrences(List.of(horizon), horizon);
        }
        List<LocalDate> dates = new ArrayList<>();
        LocalDate period = firstPeriod(recurrence.unit(), protocolDate);
        LocalDate due = due(recurrence, period);
        while (dates.size() < MOST && (dates.isEmpty() || !due.isAfter(horizon))) {
            if (due.isAfter(protocolDate)) {
                dates.add(due);
            }
            period = next(recurrence.unit(), period);
            due = due(recurrence, period);
        }
        return new Occurrences(dates, horizon);
    }

    private static LocalDate endOfSchoolYear(LocalDate protocolDate) {
        SchoolYear running = SchoolYear.on(protocolDate);
        boolean summer = protocolDate.isAfter(running.lastDayOfLessons());
        return summer ? running.next().lastDay() : running.lastDay();
    }

    /** The first day of the period the protocol falls into. */
    private static LocalDate firstPeriod(Recurrence.Unit unit, LocalDate protocolDate) {
        return switch (unit) {
            case DAY -> protocolDate;
            case WEEK -> protocolDate.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH, QUARTER, HALF_YEAR, YEAR -> {
                int months = months(unit);
                int month = (protocolDate.getMonthValue() - 1) / months * months + 1;
                yield LocalDate.of(protocolDate.getYear(), month, 1);
            }
        };
    }

    private static LocalDate next(Recurrence.Unit unit, LocalDate period) {
        return unit == Recurrence.Unit.WEEK ? period.plusWeeks(1) : period.plusMonths(months(unit));
    }

    private static LocalDate due(Recurrence recurrence, LocalDate period) {
        Integer day = recurrence.day();
        if (recurrence.unit() == Recurrence.Unit.WEEK) {
            int weekday = day == null ? DayOfWeek.FRIDAY.getValue() : Math.min(day, DayOfWeek.SUNDAY.getValue());
            return period.plusDays(weekday - 1L);
        }
        YearMonth last = YearMonth.from(period).plusMonths(months(recurrence.unit()) - 1L);
        if (recurrence.unit() == Recurrence.Unit.YEAR) {
            Integer month = recurrence.month();
            return in(last.withMonth(month == null ? Month.DECEMBER.getValue() : month), day);
        }
        boolean after = recurrence.followingUnit() || recurrence.unit() != Recurrence.Unit.MONTH;
        return in(day != null && after ? last.plusMonths(1) : last, day);
    }

    private static LocalDate in(YearMonth month, @Nullable Integer day) {
        return day == null ? month.atEndOfMonth() : month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())));
    }

    private static int months(Recurrence.Unit unit) {
        return switch (unit) {
            case DAY, WEEK, MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> 12;
        };
    }
}
