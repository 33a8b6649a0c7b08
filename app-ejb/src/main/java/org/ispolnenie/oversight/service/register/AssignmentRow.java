package org.ispolnenie.oversight.service.register;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.ispolnenie.assignment.service.point.PointDates;
import org.ispolnenie.directory.domain.OrganizationRef;
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
        DecisionRef decision,
        OrganizationRef organization,
        PartyRole role,
        ControlPointState state,
        @Nullable LocalDate nextDue,
        boolean overdue,
        List<PointRow> controlPoints) {

    /** What is to be done. */
    public record DecisionRef(long protocolId, long id, String number, String text) {}

    /** A control point of a line. */
    public record PointRow(
            long id, long version, String label, PointDates dates, ControlStatus status, List<Message> why) {}

    /** The same line with its control points. */
    public AssignmentRow with(List<PointRow> points) {
        return new AssignmentRow(id, version, decision, organization, role, state, nextDue, overdue, points);
    }
}
