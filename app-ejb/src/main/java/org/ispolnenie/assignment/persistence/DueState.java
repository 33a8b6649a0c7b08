package org.ispolnenie.assignment.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.shared.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a control point's state and date; with {@code ControlPoint.lateAfter} the one definition of overdue
 * and due soon. A point whose extension is being decided is neither.
 */
final class DueState {

    private DueState() {}

    static boolean isOverdue(
            ControlPointState state, @Nullable LocalDate due, boolean extensionPending, LocalDate today) {
        return state.awaitsExecution() && !extensionPending && due != null && due.isBefore(today);
    }

    static boolean isDueSoon(
            ControlPointState state,
            @Nullable LocalDate due,
            boolean extensionPending,
            LocalDate today,
            LocalDate soonUntil) {
        return state.awaitsExecution()
                && !extensionPending
                && due != null
                && !due.isBefore(today)
                && !due.isAfter(soonUntil);
    }

    /** The explanation as it is stored, a message a line. */
    static List<Message> why(String stored) {
        return Arrays.stream(stored.split("\n")).map(Message::parse).toList();
    }
}
