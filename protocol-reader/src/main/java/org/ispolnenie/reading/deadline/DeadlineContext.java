package org.ispolnenie.reading.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a deadline and supplies what its words leave out.
 *
 * @param protocolDate      the day of the meeting; null while it is not known
 * @param headingYear       the year of the nearest heading («2019 год»); null if there is none
 * @param headingSchoolYear the first year of the school year in the nearest heading («2019-2020 учебный год»: 2019);
 *                          null if there is none
 * @param headingMonth      the month of the nearest heading («Март»); null if there is none
 */
public record DeadlineContext(
        @Nullable LocalDate protocolDate,
        @Nullable Integer headingYear,
        @Nullable Integer headingSchoolYear,
        @Nullable Month headingMonth) {

    /** Nothing is known: only a deadline that names its year gets a date. */
    public static DeadlineContext unknown() {
        return new DeadlineContext(null, null, null, null);
    }

    /** The day of the meeting is known, no heading helps. */
    public static DeadlineContext of(LocalDate protocolDate) {
        return new DeadlineContext(protocolDate, null, null, null);
    }

    public DeadlineContext underYear(@Nullable Integer year) {
        return new DeadlineContext(protocolDate, year, null, headingMonth);
    }

    public DeadlineContext underSchoolYear(@Nullable Integer firstYear) {
        return new DeadlineContext(protocolDate, null, firstYear, headingMonth);
    }

    public DeadlineContext underMonth(@Nullable Month month) {
        return new DeadlineContext(protocolDate, headingYear, headingSchoolYear, month);
    }

    /**
     * The year meant where none is written: the heading's; else the one that makes it the next such day on or after the
     * protocol's date. Null where nothing tells.
     */
    @Nullable
    public Integer yearOf(int month, int day) {
        if (headingSchoolYear != null) {
            return SchoolYear.startingIn(headingSchoolYear).yearOf(month);
        }
        if (headingYear != null) {
            return headingYear;
        }
        return protocolDate == null ? null : yearOnOrAfter(protocolDate, month, day);
    }

    /** The year of the next such day on or after the given one; a day the month lacks counts as its last. */
    public static int yearOnOrAfter(LocalDate start, int month, int day) {
        YearMonth sameYear = YearMonth.of(start.getYear(), month);
        LocalDate candidate = sameYear.atDay(Math.max(1, Math.min(day, sameYear.lengthOfMonth())));
        return candidate.isBefore(start) ? start.getYear() + 1 : start.getYear();
    }

    /** The school year meant where none is written: the heading's, else the one running on the protocol's date. */
    @Nullable
    public SchoolYear schoolYear() {
        if (headingSchoolYear != null) {
            return SchoolYear.startingIn(headingSchoolYear);
        }
        return protocolDate == null ? null : SchoolYear.on(protocolDate);
    }

    /** The calendar year meant by «до конца года». */
    @Nullable
    public Integer calendarYear() {
        if (headingYear != null) {
            return headingYear;
        }
        return protocolDate == null ? null : Integer.valueOf(protocolDate.getYear());
    }
}
