package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How far a measure is; the table below is the only place that knows which moves are legal.
 *
 * <pre>
 * PLANNED → DONE → CONFIRMED
 *    ↑       ↓
 *    └───────┘            (returned: not done after all)
 * PLANNED → CANCELLED     (a later version of the roadmap does without it)
 * </pre>
 */
public enum RoadmapMeasureState {
    PLANNED,
    DONE,
    CONFIRMED,
    CANCELLED;

    private static final Map<RoadmapMeasureState, Set<RoadmapMeasureState>> LEGAL_MOVES = Map.of(
            PLANNED, EnumSet.of(DONE, CANCELLED),
            DONE, EnumSet.of(CONFIRMED, PLANNED),
            CONFIRMED, EnumSet.noneOf(RoadmapMeasureState.class),
            CANCELLED, EnumSet.noneOf(RoadmapMeasureState.class));

    public boolean mayBecome(RoadmapMeasureState next) {
        return LEGAL_MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the work is over: no later version changes it. */
    public boolean isDone() {
        return this == DONE || this == CONFIRMED;
    }
}
