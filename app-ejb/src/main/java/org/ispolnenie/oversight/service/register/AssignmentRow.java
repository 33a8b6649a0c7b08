package org.ispolnenie.oversight.service.register;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register.
 *
 * @param nextDue the earliest date that awaits execution; null when none does
 */
public record AssignmentRow(
        long id,
        long version,
        long protocolId,
        long decisionId,
        String decisionNumber,
        String text,
        String organizationCode,
        String organizationName,
        PartyRole role,
        ControlPointState state,
        @Nullable LocalDate nextDue,
        boolean overdue,
        List<PointRow> controlPoints) {

    /**
     * A control point of a line.
     *
     * @param dueSoon due within the rule set's warning time
     */
    public record PointRow(
            long id,
            long version,
            String label,
            @Nullable LocalDate statedDue,
            @Nullable LocalDate effectiveDue,
            @Nullable LocalDate originalDue,
            ControlPointState state,
            boolean overdue,
            boolean dueSoon,
            boolean extensionPending,
            List<Message> why) {}

    /** The same line with its control points. */
    public AssignmentRow with(List<PointRow> points) {
        return new AssignmentRow(
                id,
                version,
                protocolId,
                decisionId,
                decisionNumber,
                text,
                organizationCode,
                organizationName,
                role,
                state,
                nextDue,
                overdue,
                points);
    }
}
