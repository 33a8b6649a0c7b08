package org.ispolnenie.assignment.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.shared.domain.Message;
import org.jspecify.annotations.Nullable;

/** What follows from a control point's state and date; the one definition of overdue and due soon. */
final class DueState {

    private DueState() {}

    static boolean isOverdue(ControlPointState state, @Nullable LocalDate due, LocalDate today) {
        return state.awaitsExecution() && due != null && due.isBefore(today);
    }

    static boolean isDueSoon(ControlPointState state, @Nullable LocalDate due, LocalDate today, LocalDate soonUntil) {
        return state.awaitsExecution() && due != null && !due.isBefore(today) && !due.isAfter(soonUntil);
    }

    /** The explanation as it is stored, a message a line. */
    static List<Message> why(String stored) {
        return Arrays.stream(stored.split("\n")).map(Message::parse).toList();
    }
}
