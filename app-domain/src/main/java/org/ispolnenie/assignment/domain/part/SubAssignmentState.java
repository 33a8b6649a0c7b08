package org.ispolnenie.assignment.domain.part;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a part passed on is in its life; the table below is the only place that knows which moves are legal.
 *
 * <pre>
 * GIVEN → ANSWERED → ACCEPTED
 *   ↑        ↓
 *   └──── RETURNED            (a returned answer is given again)
 * from any state but ACCEPTED: WITHDRAWN
 * </pre>
 */
public enum SubAssignmentState {
    GIVEN,
    ANSWERED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    private static final Map<SubAssignmentState, Set<SubAssignmentState>> LEGAL_MOVES = Map.of(
            GIVEN, EnumSet.of(ANSWERED, WITHDRAWN),
            ANSWERED, EnumSet.of(ACCEPTED, RETURNED, WITHDRAWN),
            RETURNED, EnumSet.of(ANSWERED, WITHDRAWN),
            ACCEPTED, EnumSet.noneOf(SubAssignmentState.class),
            WITHDRAWN, EnumSet.noneOf(SubAssignmentState.class));

    public boolean mayBecome(SubAssignmentState next) {
        return LEGAL_MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the body still owes an answer. */
    public boolean awaitsExecution() {
        return this == GIVEN || this == RETURNED;
    }
}
