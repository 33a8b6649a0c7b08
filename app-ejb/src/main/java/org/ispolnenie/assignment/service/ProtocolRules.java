package org.ispolnenie.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.service.ControlRuleSets;

/** The rules a protocol was put on control by: whatever is dated later about its points follows the same edition. */
@ApplicationScoped
public class ProtocolRules {

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private ControlRuleSets ruleSets;

    public ControlRules of(ControlPoint point) {
        return decisions
                .controlledProtocol(point.assignment().protocolId())
                .map(ControlledProtocol::rules)
                .map(ruleSets::of)
                .orElseGet(ruleSets::inForce);
    }
}
