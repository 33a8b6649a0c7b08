package org.ispolnenie.protocol.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.protocol.domain.Correction;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.domain.Remedy;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.RecipientMention;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as the pages and REST show it: the reading with what people decided about it.
 *
 * @param id            null in a preview
 * @param version       guards changes (If-Match)
 * @param meetingDate   null while nobody knows it
 * @param anomalies     doubts about the document as a whole
 * @param corrections   what people put in place of what was read, oldest first
 * @param assignments   how many assignments approval makes (or made)
 * @param controlPoints how many control points
 * @param uncontrolled  the numbers of what would stand on nobody's control; approval waits for them
 * @param rules         what its dates follow from
 * @param sourceText    the extracted text that all spans point into
 */
public record ProtocolView(
        @Nullable Long id,
        long version,
        ProtocolState state,
        String title,
        @Nullable LocalDate meetingDate,
        @Nullable String number,
        String sha256,
        @Nullable String fileName,
        String mediaType,
        @Nullable String importedBy,
        @Nullable Instant importedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        List<ItemView> items,
        List<DoubtView> anomalies,
        List<CorrectionView> corrections,
        int assignments,
        int controlPoints,
        List<String> uncontrolled,
        ControlRules rules,
        String sourceText) {

    /**
     * An item or sub-item.
     *
     * @param decisionId null in a preview
     * @param dueDates   what the deadline comes to, each with its explanation; without dates where one is needed
     * @param bodies     how many bodies answer for it
     * @param nothing    whether it asks nothing of anybody
     */
    public record ItemView(
            @Nullable Long decisionId,
            String number,
            String text,
            DecisionKind kind,
            Span span,
            DeadlineExpression deadline,
            @Nullable Span deadlineSpan,
            List<DueView> dueDates,
            List<PartyMention> responsible,
            List<RecipientMention> recipients,
            List<ItemLink> links,
            List<ItemView> subItems,
            List<DoubtView> anomalies,
            int bodies,
            boolean nothing) {}

    /** A due date; null dates: one must be entered. */
    public record DueView(@Nullable LocalDate stated, @Nullable LocalDate effective, List<Message> why) {}

    /**
     * A doubt and, once it is decided, its decision.
     *
     * @param id     its name within the protocol
     * @param remedy what a corrected value would mean
     */
    public record DoubtView(
            String id,
            @Nullable String itemNumber,
            AnomalyCode code,
            Severity severity,
            Message message,
            @Nullable String suggestion,
            @Nullable Span span,
            Remedy remedy,
            @Nullable Resolution resolution,
            @Nullable String value,
            @Nullable String basis,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}

    /** A recorded human decision. */
    public record CorrectionView(
            @Nullable String itemNumber,
            Correction.Field field,
            String was,
            String becomes,
            String basis,
            String person,
            Instant at) {}
}
