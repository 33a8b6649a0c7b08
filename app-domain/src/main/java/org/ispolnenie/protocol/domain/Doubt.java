package org.ispolnenie.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.protocol.domain.Amendment.Answer;
import org.ispolnenie.protocol.domain.Amendment.OfDoubt;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.Anomaly.Severity;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * An anomaly put before a person: what the reading noticed, and what the person decided, when and on what basis. It is
 * decided as often as the person changes their mind while the protocol is a draft; every decision is recorded as a
 * {@link Correction} too, so none is lost.
 */
@Entity
@Table(name = "doubt")
public class Doubt extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "protocol_id")
    private Protocol protocol;

    /** The number of the item in doubt; null: the whole document. */
    @Column(name = "item_number")
    private @Nullable String itemNumber;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private AnomalyCode code;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String message;
    private @Nullable String suggestion;

    @Column(name = "span_start")
    private @Nullable Integer spanStart;

    @Column(name = "span_end")
    private @Nullable Integer spanEnd;

    @Enumerated(EnumType.STRING)
    private @Nullable Resolution resolution;

    @Column(name = "resolved_value")
    private @Nullable String value;

    private @Nullable String basis;

    @Column(name = "resolved_by")
    private @Nullable String resolvedBy;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    protected Doubt() {}

    Doubt(Protocol protocol, @Nullable String itemNumber, int ordinal, Anomaly anomaly) {
        this.protocol = protocol;
        this.itemNumber = itemNumber;
        this.ordinal = ordinal;
        this.code = anomaly.code();
        this.severity = anomaly.severity();
        this.message = anomaly.message().toString();
        this.suggestion = anomaly.suggestion();
        if (anomaly.span() != null) {
            this.spanStart = anomaly.span().start();
            this.spanEnd = anomaly.span().end();
        }
    }

    int ordinal() {
        return ordinal;
    }

    OfDoubt decide(Resolution decision, @Nullable String newValue, String ground, Act act) {
        Answer was = new Answer(code, resolution, value);
        this.resolution = decision;
        this.value = newValue;
        this.basis = ground;
        this.resolvedBy = act.by();
        this.resolvedAt = act.at();
        return new OfDoubt(was, new Answer(code, decision, newValue));
    }

    /** Whether approval must wait for a person. */
    public boolean holdsUpApproval() {
        return severity == Severity.ERROR && !isDecided();
    }

    boolean saysNothingIsAsked() {
        return resolution == Resolution.ASKS_FOR_NOTHING;
    }

    boolean isCorrected() {
        return resolution == Resolution.CORRECT;
    }

    public boolean isDecided() {
        return resolution().isPresent();
    }

    /** Whether it was decided with everything that was left at the approval, and not for itself. */
    private boolean isOfTheRest() {
        return resolution == null && protocol.restBasis().isPresent();
    }

    /** A name within the protocol that is the same for a stored draft and for a preview of the same bytes. */
    public String place() {
        return (itemNumber == null ? "" : itemNumber) + ":" + ordinal + ":" + code;
    }

    public Optional<String> itemNumber() {
        return Optional.ofNullable(itemNumber);
    }

    public AnomalyCode code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public Message message() {
        return Message.parse(message);
    }

    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    public Optional<Span> span() {
        return spanStart == null || spanEnd == null ? Optional.empty() : Optional.of(new Span(spanStart, spanEnd));
    }

    public Optional<Resolution> resolution() {
        return isOfTheRest() ? Optional.of(Resolution.KEEP_AS_WRITTEN) : Optional.ofNullable(resolution);
    }

    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    public Optional<String> basis() {
        return isOfTheRest() ? protocol.restBasis() : Optional.ofNullable(basis);
    }

    public Optional<String> resolvedBy() {
        return isOfTheRest() ? protocol.approvedBy() : Optional.ofNullable(resolvedBy);
    }

    public Optional<Instant> resolvedAt() {
        return isOfTheRest() ? protocol.approvedAt() : Optional.ofNullable(resolvedAt);
    }
}
