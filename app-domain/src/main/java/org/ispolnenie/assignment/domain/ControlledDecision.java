package org.ispolnenie.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A decision on control as a whole: what a report on it must contain, and the act that takes it off control once every
 * control point of every body is closed.
 */
@Entity
@Table(name = "controlled_decision")
public class ControlledDecision extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "decision_number")
    private String number;

    private int ordinal;

    /** {@link EvidenceRequirement}s with spaces between. */
    private String requirements;

    /** Names of {@link FileType}s with spaces between. */
    @Column(name = "accepted_types")
    private String acceptedTypes;

    @Column(name = "max_file_bytes")
    private long maxFileBytes;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_act")
    private @Nullable String closingAct;

    protected ControlledDecision() {}

    /** Puts a decision on control with the evidence contract its kind proposes. */
    public ControlledDecision(long protocolId, PlannedDecision plan) {
        this.protocolId = protocolId;
        this.decisionId = plan.decisionId();
        this.number = plan.number();
        this.ordinal = plan.ordinal();
        ask(EvidenceContract.proposedFor(plan.kind(), plan.text()));
    }

    /** From now on reports must contain this; those already handed in stay as they are. */
    public void demand(EvidenceContract contract) {
        requireOnControl();
        ask(contract);
    }

    private void ask(EvidenceContract contract) {
        this.requirements = EvidenceRequirement.join(contract.requirements());
        this.acceptedTypes =
                contract.acceptedTypes().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        this.maxFileBytes = contract.maxFileBytes();
    }

    /**
     * Takes the decision off control as a whole.
     *
     * @param openPoints how many control points of all bodies are not closed
     * @param legalAct   the act that does it, in words
     */
    public void close(long openPoints, String legalAct, Act act) {
        requireOnControl();
        if (openPoints > 0) {
            throw new ConflictException(Message.of("assignment.DECISION_HAS_OPEN_POINTS", number, openPoints));
        }
        this.closedBy = act.by();
        this.closedAt = act.at();
        this.closingAct = legalAct;
    }

    private void requireOnControl() {
        if (closedAt != null) {
            throw new ConflictException(Message.of("assignment.DECISION_CLOSED", number));
        }
    }

    public EvidenceContract contract() {
        return new EvidenceContract(
                EvidenceRequirement.parseAll(requirements),
                Arrays.stream(acceptedTypes.split(" ")).map(FileType::valueOf).collect(Collectors.toSet()),
                maxFileBytes);
    }

    public long protocolId() {
        return protocolId;
    }

    public long decisionId() {
        return decisionId;
    }

    public String number() {
        return number;
    }

    public int ordinal() {
        return ordinal;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closingAct() {
        return Optional.ofNullable(closingAct);
    }
}
