package org.ispolnenie.protocol.domain.rule;

/** Where a due date moves that falls on a non-working day. */
public enum NonWorkingDayRule {
    /** To the working day before: regional instructions on control. */
    PRECEDING,
    /** To the working day after: article 193 of the Civil Code. */
    FOLLOWING,
    /** It stays. */
    NONE
}
