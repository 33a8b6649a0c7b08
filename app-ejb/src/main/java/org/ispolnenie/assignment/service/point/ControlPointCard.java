package org.ispolnenie.assignment.service.point;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One control point, whole.
 *
 * @param organization the body that answers for it
 * @param why          why its dates are these
 */
public record ControlPointCard(
        long id,
        long version,
        long assignmentId,
        ProtocolOfPoint protocol,
        ItemOfPoint item,
        OrganizationRef organization,
        PointDates dates,
        List<Message> why,
        Standing standing,
        List<HistoryView> history) {

    /** The protocol it comes from. */
    public record ProtocolOfPoint(long id, String title, @Nullable LocalDate meetingDate, @Nullable String number) {}

    /**
     * What is to be done.
     *
     * @param decisionText the text of the decision
     * @param label        the number of the item or sub-item the date belongs to
     * @param text         its text
     * @param deadlineRaw  the deadline as written
     */
    public record ItemOfPoint(
            String decisionNumber, String decisionText, String label, String text, String deadlineRaw) {}

    /**
     * How it stands.
     *
     * @param removalGround why it was taken off control; null where it was not
     * @param executedOn    the day its accepted report came in; null where there is none
     */
    public record Standing(
            ControlStatus status, @Nullable RemovalGround removalGround, @Nullable LocalDate executedOn) {}

    /** One move in its life; {@code from} is null for the first. */
    public record HistoryView(
            Instant at,
            String person,
            @Nullable ControlPointState from,
            ControlPointState to,
            @Nullable String reason) {

        /** Notes are kept as messages; what a person gave as a reason stays as it was typed. */
        private static final String NOTE = "assignment.history.";

        /** The reason in words of a language. */
        public @Nullable String reason(Messages words) {
            return reason != null && reason.startsWith(NOTE) ? words.text(Message.parse(reason)) : reason;
        }
    }
}
