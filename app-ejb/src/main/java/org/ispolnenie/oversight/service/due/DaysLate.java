package org.ispolnenie.oversight.service.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ispolnenie.reading.calendar.WorkingCalendar;

/**
 * How many days something is late.
 *
 * @param working  working days after its date, today among them
 * @param calendar all days
 */
public record DaysLate(int working, long calendar) {

    /** Which kind of late that is. */
    public Lateness lateness() {
        return Lateness.of(working);
    }

    /**
     * Counts lateness on one day.
     *
     * @param today what is due before it is overdue
     */
    record On(LocalDate today, WorkingCalendar calendar) {

        DaysLate of(LocalDate due) {
            return new DaysLate(calendar.workingDaysBetween(due, today), ChronoUnit.DAYS.between(due, today));
        }

        /** The earliest date that is not more than so many working days late. */
        LocalDate earliest(int workingDays) {
            LocalDate day = today.minusDays(1);
            int late = calendar.isWorkingDay(today) ? 1 : 0;
            while (late + (calendar.isWorkingDay(day) ? 1 : 0) <= workingDays) {
                late += calendar.isWorkingDay(day) ? 1 : 0;
                day = day.minusDays(1);
            }
            return day;
        }
    }
}
