package org.ispolnenie.assignment.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ProtocolApproved;

/** Carries out the plan of an approved protocol, within the approval's own transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PutOnControlService {

    private AssignmentRepository assignments;

    @SuppressWarnings("NullAway.Init")
    public PutOnControlService() {}

    @Inject
    public PutOnControlService(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    public void putOnControl(@Observes ProtocolApproved approved) {
        List<Assignment> all = new ArrayList<>();
        for (PlannedDecision decision : approved.plan().decisions()) {
            for (PlannedAssignment plan : decision.assignments()) {
                all.add(Assignment.putOnControl(
                        approved.protocolId(), decision, plan, approved.person(), approved.at()));
            }
        }
        assignments.addAll(all);
    }
}
