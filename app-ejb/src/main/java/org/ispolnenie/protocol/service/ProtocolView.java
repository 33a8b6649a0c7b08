package org.ispolnenie.protocol.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.protocol.domain.Amendment;
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
 * @param id          null in a preview
 * @param version     guards changes (If-Match)
 * @param anomalies   doubts about the document as a whole
 * @param corrections what people put in place of what was read, oldest first
 */
public record ProtocolView(
        @Nullable Long id,
        long version,
        ProtocolState state,
        Heading heading,
        Source source,
        Course course,
        Plan plan,
        List<ItemView> items,
        List<DoubtView> anomalies,
        List<CorrectionView> corrections) {

    /**
     * What it is known by.
     *
     * @param meetingDate null while nobody knows it
     */
    public record Heading(String title, @Nullable LocalDate meetingDate, @Nullable String number) {}

    /**
     * The document it was read from.
     *
     * @param text the extracted text that all spans point into
     */
    public record Source(String sha256, @Nullable String fileName, String mediaType, String text) {}

    /** Who brought it in and who approved it; null what has not been done. */
    public record Course(
            @Nullable String importedBy,
            @Nullable Instant importedAt,
            @Nullable String approvedBy,
            @Nullable Instant approvedAt) {}

    /**
     * What approval puts (or has put) on control.
     *
     * @param uncontrolled the numbers of what would stand on nobody's control; approval waits for them
     * @param rules        what its dates follow from
     */
    public record Plan(int assignments, int controlPoints, List<String> uncontrolled, ControlRules rules) {}

    /**
     * An item or sub-item.
     *
     * @param decisionId null in a preview
     */
    public record ItemView(
            @Nullable Long decisionId,
            String number,
            String text,
            DecisionKind kind,
            Span span,
            DeadlineView deadline,
            Charge charge,
            List<ItemLink> links,
            List<ItemView> subItems,
            List<DoubtView> anomalies) {}

    /**
     * When an item is due.
     *
     * @param span  where that is written; null where it is not
     * @param dates what the words come to, each with its explanation; without dates where one is needed
     */
    public record DeadlineView(DeadlineExpression expression, @Nullable Span span, List<DueView> dates) {}

    /**
     * Who is charged with an item.
     *
     * @param bodies  how many bodies answer for it
     * @param nothing whether it asks nothing of anybody
     */
    public record Charge(
            List<PartyMention> responsible, List<RecipientMention> recipients, int bodies, boolean nothing) {}

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
            Verdict verdict) {}

    /** How a doubt was decided; all null while it is open. */
    public record Verdict(
            @Nullable Resolution resolution,
            @Nullable String value,
            @Nullable String basis,
            @Nullable String resolvedBy,
            @Nullable Instant resolvedAt) {}

    /** A recorded human decision. */
    public record CorrectionView(
            @Nullable String itemNumber, Amendment amendment, String basis, String person, Instant at) {}
}
