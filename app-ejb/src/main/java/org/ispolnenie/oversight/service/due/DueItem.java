package org.ispolnenie.oversight.service.due;

import java.time.LocalDate;
import org.ispolnenie.oversight.service.DatedItem;
import org.jspecify.annotations.Nullable;

/**
 * One date of one item (or sub-item) of one protocol, for all the bodies that still owe something on it.
 *
 * @param bodies       how many bodies are not done: they owe a report or wait for its judgement
 * @param awaiting     how many of them owe a report
 * @param late         how many of those are overdue
 * @param pointId      the control point where there is one body only; else of one of them
 * @param organization the body's name where there is one body only
 */
public record DueItem(
        LocalDate day,
        long decisionId,
        DatedItem item,
        int bodies,
        int awaiting,
        int late,
        long pointId,
        @Nullable String organization) {}
