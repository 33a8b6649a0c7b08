package org.ispolnenie.quality.domain.measure;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a measure is in its life; the table is the only place that knows which moves are legal. */
public enum MeasureState {
    PLANNED,
    DONE,
    /** It is not taken; it does not count. */
    CANCELLED;

    private static final Map<MeasureState, Set<MeasureState>> LEGAL_MOVES = Map.of(
            PLANNED, EnumSet.of(DONE, CANCELLED),
            DONE, EnumSet.of(PLANNED),
            CANCELLED, EnumSet.of(PLANNED));

    public boolean mayBecome(MeasureState next) {
        return LEGAL_MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
