package org.ispolnenie.assignment.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From which day on the engine of reminders looks at a control point again. The point says «at the next run» by itself
 * whenever its state or its date changes; what else the engine finds out is written here, for many points at once.
 */
public interface LookAgainDays {

    /** Which points: those with an id after one and up to another that await execution by a date of a period. */
    record Points(long afterId, long lastId, LocalDate dueFrom, LocalDate dueTo) {}

    /** Writes down a day for each of these points. */
    void set(Map<Long, LocalDate> days);

    /**
     * Has points looked at again at the next run.
     *
     * @param ruleSet only those of protocols that were put on control by it; null: all
     */
    void lookNow(Points points, @Nullable String ruleSet);
}
