package org.ispolnenie.assignment.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a control point's state and date as they were read: {@link ControlPointState#lateAfter} says whether
 * it can be overdue at all. A point whose extension is being decided is neither overdue nor due soon.
 */
public final class DueState {

    private DueState() {}

    public static boolean isOverdue(
            ControlPointState state, @Nullable LocalDate due, boolean extensionPending, LocalDate today) {
        return state.lateAfter(due, extensionPending)
                .filter(date -> date.isBefore(today))
                .isPresent();
    }

    public static boolean isDueSoon(
            ControlPointState state,
            @Nullable LocalDate due,
            boolean extensionPending,
            LocalDate today,
            LocalDate soonUntil) {
        return state.lateAfter(due, extensionPending)
                .filter(date -> !date.isBefore(today) && !date.isAfter(soonUntil))
                .isPresent();
    }

    /** The explanation as it is stored, a message a line. */
    public static List<Message> why(String stored) {
        return Arrays.stream(stored.split("\n")).map(Message::parse).toList();
    }
}
