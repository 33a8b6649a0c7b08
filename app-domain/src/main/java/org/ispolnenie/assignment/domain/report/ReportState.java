package org.ispolnenie.assignment.domain.report;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a report is in its life; the table below is the only place that knows which moves are legal.
 *
 * <pre>
 * DRAFT → SUBMITTED → ACCEPTED
 *                   → RETURNED     (the body answers with a new report)
 * </pre>
 */
public enum ReportState {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED;

    private static final Map<ReportState, Set<ReportState>> LEGAL_MOVES = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(ACCEPTED, RETURNED),
            ACCEPTED, EnumSet.noneOf(ReportState.class),
            RETURNED, EnumSet.noneOf(ReportState.class));

    public boolean mayBecome(ReportState next) {
        return LEGAL_MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
