package org.ispolnenie.oversight.service.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.service.point.ControlStatus;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What one body has to do, across protocols, the most urgent first.
 *
 * @param points the control points asked for
 * @param parts  what others passed on to the body and still await
 * @param counts how many control points of the body are in each state; states of none are left out
 */
public record OwnWork(List<Point> points, List<Part> parts, Map<ControlPointState, Long> counts) {

    /**
     * A control point of the body.
     *
     * @param label the number of the item or sub-item its date belongs to
     */
    public record Point(
            long id,
            String label,
            String text,
            @Nullable LocalDate meetingDate,
            @Nullable LocalDate due,
            @Nullable LocalDate originalDue,
            ControlStatus status,
            List<Message> why,
            OwedReport report) {}

    /**
     * The report on a control point.
     *
     * @param wanted   what it must contain
     * @param returned what the controller said when the last one was returned; null if none was
     * @param draft    whether it is being written
     */
    public record OwedReport(List<EvidenceRequirement> wanted, @Nullable String returned, boolean draft) {}

    /**
     * A part of another body's control point.
     *
     * @param from    the body that answers for the whole
     * @param verdict why the last answer was returned; null if none was
     */
    public record Part(
            long id,
            long pointId,
            String label,
            String task,
            String from,
            @Nullable LocalDate due,
            boolean overdue,
            SubAssignmentState state,
            @Nullable String verdict) {}

    /** How many control points are in any of these states. */
    public long count(ControlPointState... states) {
        return List.of(states).stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }
}
