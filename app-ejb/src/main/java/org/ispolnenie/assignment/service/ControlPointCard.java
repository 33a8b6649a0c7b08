package org.ispolnenie.assignment.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.shared.domain.Message;
import org.jspecify.annotations.Nullable;

/**
 * One control point, whole.
 *
 * @param decisionText the item's text
 * @param pointText    the text of the item or sub-item the date belongs to
 * @param deadlineRaw  the deadline as written
 * @param spanStart    where the item stands in the protocol's text
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
        List<Message> why,
        List<HistoryView> history) {

    /** One move in its life; {@code from} is null for the first. */
    public record HistoryView(
            Instant at,
            String person,
            @Nullable ControlPointState from,
            ControlPointState to,
            @Nullable String reason) {}
}
