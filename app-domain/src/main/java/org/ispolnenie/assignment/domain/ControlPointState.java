package org.ispolnenie.assignment.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a control point is in its life; the table below is the only place that knows which moves are legal.
 *
 * <pre>
 * ON_CONTROL → REPORTED → ACCEPTED
 *      ↑           ↓
 *      └─────── RETURNED            (a returned report is reported again)
 * from any state but ACCEPTED: REMOVED (with a basis), NOT_RELEVANT (with a reason)
 * </pre>
 */
public enum ControlPointState {
    ON_CONTROL,
    REPORTED,
    RETURNED,
    ACCEPTED,
    REMOVED,
    NOT_RELEVANT;

    private static final Map<ControlPointState, Set<ControlPointState>> LEGAL_MOVES = Map.of(
            ON_CONTROL, EnumSet.of(REPORTED, REMOVED, NOT_RELEVANT),
            REPORTED, EnumSet.of(ACCEPTED, RETURNED, REMOVED, NOT_RELEVANT),
            RETURNED, EnumSet.of(REPORTED, REMOVED, NOT_RELEVANT),
            ACCEPTED, EnumSet.noneOf(ControlPointState.class),
            REMOVED, EnumSet.noneOf(ControlPointState.class),
            NOT_RELEVANT, EnumSet.noneOf(ControlPointState.class));

    /** The states in which something is still to be done. */
    public static List<ControlPointState> open() {
        return Arrays.stream(values()).filter(state -> !state.isClosed()).toList();
    }

    public boolean mayBecome(ControlPointState next) {
        return LEGAL_MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether nothing is to be done any more. */
    public boolean isClosed() {
        return this == ACCEPTED || this == REMOVED || this == NOT_RELEVANT;
    }

    /** Whether the body still owes a report. */
    public boolean awaitsExecution() {
        return this == ON_CONTROL || this == RETURNED;
    }

    /**
     * The one definition of overdue: after which day a control point is. Empty where it cannot be: nothing is owed, no date
     * is known, or a later one is being decided.
     */
    public Optional<LocalDate> lateAfter(@Nullable LocalDate due, boolean extensionPending) {
        return awaitsExecution() && !extensionPending ? Optional.ofNullable(due) : Optional.empty();
    }

    /** Of two states the one in which more is still to be done; so a whole is as far as its last part. */
    public static ControlPointState leastAdvanced(ControlPointState one, ControlPointState other) {
        return one.progress() <= other.progress() ? one : other;
    }

    private int progress() {
        return switch (this) {
            case RETURNED -> 0;
            case ON_CONTROL -> 1;
            case REPORTED -> 2;
            case ACCEPTED -> 3;
            case REMOVED -> 4;
            case NOT_RELEVANT -> 5;
        };
    }
}
