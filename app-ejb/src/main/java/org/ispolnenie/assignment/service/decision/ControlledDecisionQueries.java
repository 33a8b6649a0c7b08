package org.ispolnenie.assignment.service.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Reads what is settled about decisions and protocols on control for all bodies at once. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class ControlledDecisionQueries {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ControlledDecisionRepository decisions;

    /** What the bodies of a protocol see of each other. */
    public record SharingView(long protocolId, long version, Sharing sharing) {}

    public DecisionOnControl decision(long protocolId, String number) {
        return decisions
                .controlledDecision(protocolId, number)
                .map(decision -> DecisionOnControl.of(decision, assignments.openPoints(decision.decisionId())))
                .orElseThrow(() -> noSuchDecision(number));
    }

    public SharingView sharing(long protocolId) {
        ControlledProtocol protocol =
                decisions.controlledProtocol(protocolId).orElseThrow(() -> notOnControl(protocolId));
        return new SharingView(protocolId, protocol.version(), protocol.sharing());
    }

    public static NotFoundException noSuchDecision(String number) {
        return new NotFoundException(Message.of("assignment.DECISION_NOT_ON_CONTROL", number));
    }

    static NotFoundException notOnControl(long protocolId) {
        return new NotFoundException(Message.of("assignment.PROTOCOL_NOT_ON_CONTROL", String.valueOf(protocolId)));
    }
}
