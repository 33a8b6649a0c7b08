package org.ispolnenie.reading.deadline;

import org.jspecify.annotations.Nullable;

/**
 * How a deadline recurs.
 *
 * @param unit          what it recurs by
 * @param day           the day in the month («до 5 числа»), or of the week from 1 = Monday; null where not said
 * @param month         the month in the year («ежегодно до 1 февраля»); null where not said
 * @param followingUnit true for the month (quarter, year) that follows the reported one
 */
public record Recurrence(Unit unit, @Nullable Integer day, @Nullable Integer month, boolean followingUnit) {

    /** The step of a recurrence. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }
}
