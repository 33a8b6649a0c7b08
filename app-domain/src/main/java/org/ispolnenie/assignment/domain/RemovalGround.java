package org.ispolnenie.assignment.domain;

/** Why a control point is taken off control without an accepted report. */
public enum RemovalGround {
    /** It was done, and the committee knows it from elsewhere. */
    EXECUTED_OTHERWISE,
    /** It does not concern the body, or no longer does. */
    NOT_RELEVANT,
    /** The decision was cancelled. */
    CANCELLED;

    /** What the control point becomes. */
    ControlPointState state() {
        return this == NOT_RELEVANT ? ControlPointState.NOT_RELEVANT : ControlPointState.REMOVED;
    }
}
