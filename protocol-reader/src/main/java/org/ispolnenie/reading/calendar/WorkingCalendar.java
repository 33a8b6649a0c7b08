package org.ispolnenie.reading.calendar;

import java.time.LocalDate;

/** Which days are working days, as one observer knew them on one day. */
public interface WorkingCalendar {

    /** The day with its kind and the ground for it. */
    CalendarDay day(LocalDate date);

    /** Whether the transfers of the year were known; if not, its days are «by law only». */
    boolean isTransferActKnown(int year);

    default boolean isWorkingDay(LocalDate date) {
        return day(date).isWorking();
    }

    /** The last working day strictly before the date. */
    default LocalDate precedingWorkingDay(LocalDate date) {
        LocalDate day = date.minusDays(1);
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first working day strictly after the date. */
    default LocalDate followingWorkingDay(LocalDate date) {
        LocalDate day = date.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after the date; day 1 is the first working day that follows it. */
    default LocalDate plusWorkingDays(LocalDate date, int days) {
        LocalDate day = date;
        for (int i = 0; i < days; i++) {
            day = followingWorkingDay(day);
        }
        return day;
    }

    /** The n-th working day before the date; day 1 is the last working day that precedes it. */
    default LocalDate minusWorkingDays(LocalDate date, int days) {
        LocalDate day = date;
        for (int i = 0; i < days; i++) {
            day = precedingWorkingDay(day);
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and including {@code to}; 0 if {@code to} is not later. */
    default int workingDaysBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }
}
