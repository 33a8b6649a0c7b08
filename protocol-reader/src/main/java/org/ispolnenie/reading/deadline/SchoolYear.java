package org.ispolnenie.reading.deadline;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year: 1 September to 31 August.
 *
 * @param firstYear the calendar year it begins in: 2019 for «2019-2020»
 */
public record SchoolYear(int firstYear) {

    public static SchoolYear startingIn(int year) {
        return new SchoolYear(year);
    }

    /** The school year that runs on the day. */
    public static SchoolYear on(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public SchoolYear next() {
        return new SchoolYear(firstYear + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, Month.AUGUST, 31);
    }

    /** The end of lessons, the other day people mean by the end of a school year. */
    public LocalDate lastDayOfLessons() {
        return LocalDate.of(firstYear + 1, Month.MAY, 31);
    }

    /** The calendar year of a month of this school year. */
    public int yearOf(int month) {
        return month >= Month.SEPTEMBER.getValue() ? firstYear : firstYear + 1;
    }

    /** {@code 2019-2020}. */
    @Override
    public String toString() {
        return firstYear + "-" + (firstYear + 1);
    }
}
