package org.ispolnenie.assignment.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** What the controller settles about a decision, or a protocol, for all bodies at once. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ControlledDecisionService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Settles what reports on a decision must contain from now on.
     *
     * @param version the version of the decision on control the controller saw; null: whichever is there
     */
    @Audited(value = "EVIDENCE_DEMANDED", of = AuditEntity.DECISION)
    public void demand(
            @AuditedId long protocolId, @AuditedId String number, @Nullable Long version, EvidenceContract contract) {
        found(protocolId, number, version).demand(contract);
    }

    /**
     * Takes a decision off control as a whole, once every control point of every body is closed.
     *
     * @param act the act that does it, in words
     */
    @Audited(value = "DECISION_CLOSED", of = AuditEntity.DECISION)
    public void close(@AuditedId long protocolId, @AuditedId String number, @Nullable Long version, String act) {
        String words = Remark.required(act, "/act");
        ControlledDecision decision = found(protocolId, number, version);
        decision.close(
                assignments.openPoints(decision.decisionId()),
                words,
                caller.get().acts(clock.instant()));
    }

    /**
     * Settles what the bodies of a protocol see of each other.
     *
     * @param version the version the controller saw; null: none has been settled yet, or the same
     * @throws VersionNeededException if the caller has not seen what somebody settled otherwise
     */
    @Audited(value = "SHARING_CHANGED", of = AuditEntity.PROTOCOL)
    public void share(@AuditedId long protocolId, @Nullable Long version, Sharing sharing) {
        ControlledProtocol protocol = decisions
                .controlledProtocolForChange(protocolId)
                .orElseThrow(() -> ControlledDecisionQueries.notOnControl(protocolId));
        if (version != null) {
            protocol.requireVersion(version);
        } else if (protocol.isShared() && protocol.sharing() != sharing) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        protocol.share(sharing);
    }

    private ControlledDecision found(long protocolId, String number, @Nullable Long version) {
        ControlledDecision decision = decisions
                .controlledDecisionForChange(protocolId, number)
                .orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
        decision.requireVersion(version);
        return decision;
    }
}
