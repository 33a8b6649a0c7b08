package org.ispolnenie.assignment.service.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl.Share;
import org.ispolnenie.assignment.domain.part.PartRepository;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.Participant;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ProtocolApproved;

/** Carries out the plan of an approved protocol, within the approval's own transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PutOnControlService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PartRepository partsPassedOn;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private Event<AssignmentEvent> happened;

    public void putOnControl(@Observes ProtocolApproved approved) {
        List<Assignment> all = new ArrayList<>();
        List<SubAssignment> parts = new ArrayList<>();
        for (PlannedDecision decision : approved.plan().decisions()) {
            for (PlannedAssignment plan : decision.assignments()) {
                Assignment assignment = Assignment.putOnControl(approved.protocolId(), decision, plan, approved.act());
                all.add(assignment);
                for (Participant participant : Participants.of(decision, plan.organization())) {
                    assignment
                            .controlPoints()
                            .forEach(point -> parts.add(SubAssignment.namedByDecision(
                                    point,
                                    participant.organization(),
                                    participant.role(),
                                    decision.text(),
                                    approved.act())));
                }
            }
        }
        assignments.addAll(all);
        partsPassedOn.addSubAssignments(parts);
        decisions.addControlled(
                new ControlledProtocol(approved.protocolId(), approved.rules()),
                approved.plan().decisions().stream()
                        .map(decision -> new ControlledDecision(approved.protocolId(), decision))
                        .toList());
        happened.fire(new AssignmentEvent.PutOnControl(approved.protocolId(), shares(all), approved.act()));
    }

    private static List<Share> shares(List<Assignment> all) {
        Map<Long, Share> shares = new LinkedHashMap<>();
        all.forEach(assignment -> shares.merge(
                assignment.organizationId(),
                new Share(
                        assignment.organizationId(),
                        1,
                        assignment.controlPoints().size()),
                (one, other) -> new Share(
                        one.organizationId(),
                        one.assignments() + other.assignments(),
                        one.controlPoints() + other.controlPoints())));
        return List.copyOf(shares.values());
    }
}
