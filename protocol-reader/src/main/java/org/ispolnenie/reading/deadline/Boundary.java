package org.ispolnenie.reading.deadline;

/** How a deadline's day is meant. */
public enum Boundary {
    /** «до», «не позднее», «в срок до»: the day is included. */
    BY_INCLUSIVE,
    /** A date without «до»: on that day, controlled as not later than it. */
    ON_DATE,
    /** Within a period, a month, a quarter: its last day counts. */
    WITHIN,
    /** From a day on. */
    FROM
}
