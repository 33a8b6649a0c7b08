package org.ispolnenie.assignment.domain.extension;

/** What became of an extension request. */
public enum ExtensionState {
    /** Being decided; the control point is «на рассмотрении», not overdue. */
    PENDING,
    GRANTED,
    REFUSED,
    /** Fell away: the control point was reported on, or taken off control, before anybody decided. */
    LAPSED
}
