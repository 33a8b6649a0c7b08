package org.ispolnenie.assignment.service.point;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One control point, whole.
 *
 * @param decisionText the item's text
 * @param pointText    the text of the item or sub-item the date belongs to
 * @param deadlineRaw  the deadline as written
 * @param removalGround why it was taken off control; null where it was not
 * @param executedOn   the day its accepted report came in; null where there is none
 */
public record ControlPointCard(
        long id,
        long version,
        long assignmentId,
        long protocolId,
        String protocolTitle,
        @Nullable LocalDate meetingDate,
        @Nullable String protocolNumber,
        String decisionNumber,
        String decisionText,
        String label,
        String pointText,
        String deadlineRaw,
        String organizationCode,
        String organizationName,
        @Nullable LocalDate statedDue,
        @Nullable LocalDate effectiveDue,
        @Nullable LocalDate originalDue,
        ControlPointState state,
        boolean overdue,
        boolean dueSoon,
        boolean extensionPending,
        @Nullable RemovalGround removalGround,
        @Nullable LocalDate executedOn,
        List<Message> why,
        List<HistoryView> history) {

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
