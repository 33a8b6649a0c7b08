package org.ispolnenie.quality.domain.set;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a set of measures is in its life; the table below is the only place that knows which moves are legal.
 *
 * <pre>
 * DRAFT → SUBMITTED → ACCEPTED
 *   ↑      ↓  ↑  ↓       ↓
 *   └──────┘  RETURNED ←─┘     (submitted again; taken back before anybody judged it)
 * </pre>
 */
public enum SetState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    private static final Map<SetState, Set<SetState>> LEGAL_MOVES = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(DRAFT, RETURNED, ACCEPTED),
            RETURNED, EnumSet.of(SUBMITTED),
            ACCEPTED, EnumSet.of(RETURNED));

    public boolean mayBecome(SetState next) {
        return LEGAL_MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the municipality is still composing it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the region has it. */
    public boolean isSubmitted() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
