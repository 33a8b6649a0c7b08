package org.ispolnenie.oversight.service.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of one item (or sub-item) of one protocol, for all the bodies that still owe something on it.
 *
 * @param decisionNumber the item of the protocol
 * @param label          the number of the item or sub-item the date belongs to
 * @param text           what it orders, the beginning of it
 * @param bodies         how many bodies are not done: they owe a report or wait for its judgement
 * @param awaiting       how many of them owe a report
 * @param late           how many of those are overdue
 * @param pointId        the control point where there is one body only; else of one of them
 * @param organization   the body's name where there is one body only
 */
public record DueItem(
        LocalDate day,
        long decisionId,
        long protocolId,
        String protocolTitle,
        String decisionNumber,
        String label,
        String text,
        int bodies,
        int awaiting,
        int late,
        long pointId,
        @Nullable String organization) {}
