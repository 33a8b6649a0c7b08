package org.ispolnenie.redating.service;

import java.time.LocalDate;
import org.ispolnenie.protocol.domain.rule.DueDate;

/**
 * A decision with the due date that an entered day gives it.
 *
 * @param date   the date and how it follows
 * @param points how many control points get it
 * @param passed whether the date lies in the past: its points are overdue at once
 */
public record DatedDecision(AwaitedDate decision, DueDate date, int points, boolean passed) {

    /** The due date in force. */
    public LocalDate due() {
        return date.effective();
    }
}
