package org.ispolnenie.reading.deadline;

/** The form of a deadline; the names are part of the contract. */
public enum DeadlineType {
    FIXED_DATE,
    MULTIPLE_DATES,
    MONTH,
    MONTH_RANGE,
    PERIOD,
    QUARTER,
    HALF_YEAR,
    DECADE,
    CONTINUOUS,
    CONTINUOUS_UNTIL_YEAR,
    RECURRING,
    RELATIVE,
    EXTERNAL,
    NONE
}
