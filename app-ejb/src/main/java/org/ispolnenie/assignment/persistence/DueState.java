package org.ispolnenie.assignment.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.ispolnenie.assignment.service.point.PointDates;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.Row;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a control point's state and date as they were read: {@link ControlPointState#lateAfter} says whether
 * it can be overdue at all. A point whose extension is being decided is neither overdue nor due soon.
 */
public final class DueState {

    private DueState() {}

    /** The columns {@code state, effective_due, extension_pending}, as they look from a day. */
    public static ControlStatus status(Row row, LocalDate today, LocalDate soonUntil) {
        ControlPointState state = row.value(ControlPointState.class, "state");
        LocalDate due = row.dayOrNull("effective_due");
        boolean pending = row.is("extension_pending");
        return new ControlStatus(
                state,
                isOverdue(state, due, pending, today),
                isDueSoon(state, due, pending, today, soonUntil),
                pending);
    }

    /** The columns {@code stated_due, effective_due, original_due}. */
    public static PointDates dates(Row row) {
        return new PointDates(
                row.dayOrNull("stated_due"), row.dayOrNull("effective_due"), row.dayOrNull("original_due"));
    }

    static boolean isOverdue(
            ControlPointState state, @Nullable LocalDate due, boolean extensionPending, LocalDate today) {
        return state.lateAfter(due, extensionPending)
                .filter(date -> date.isBefore(today))
                .isPresent();
    }

    static boolean isDueSoon(
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
