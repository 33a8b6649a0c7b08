package org.ispolnenie.oversight.service.register;

import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.jspecify.annotations.Nullable;

/**
 * Which assignments to list; null: any.
 *
 * @param protocol     the protocol's id
 * @param decision     the number of an item of it, «4»
 * @param organization the code of the body
 * @param state        the least advanced state of its control points
 * @param overdue      true: a date that awaits execution is past; false: none is
 * @param dueFrom      the next date that awaits execution is this day or later
 * @param dueTo        … or earlier
 * @param text         words of the decision, in any form
 */
public record AssignmentFilter(
        @Nullable Long protocol,
        @Nullable String decision,
        @Nullable String organization,
        @Nullable ControlPointState state,
        @Nullable Boolean overdue,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable String text) {

    public static AssignmentFilter all() {
        return new AssignmentFilter(null, null, null, null, null, null, null, null);
    }

    /** The same filter for one body only; asking for another body's leaves nothing. */
    AssignmentFilter confinedTo(String body) {
        String both = organization == null || organization.equals(body) ? body : NOBODY;
        return new AssignmentFilter(protocol, decision, both, state, overdue, dueFrom, dueTo, text);
    }

    /** A code no organisation has. */
    private static final String NOBODY = "-";
}
