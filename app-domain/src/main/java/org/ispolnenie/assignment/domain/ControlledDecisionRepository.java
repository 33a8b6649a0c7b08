package org.ispolnenie.assignment.domain;

import java.util.Collection;
import java.util.Optional;

/** Stores protocols and decisions on control, with what the controller has settled about them for all bodies. */
public interface ControlledDecisionRepository {

    Optional<ControlledDecision> controlledDecision(long protocolId, String number);

    Optional<ControlledDecision> controlledDecision(long decisionId);

    /** The same, and nobody else may change it until this transaction ends. */
    Optional<ControlledDecision> controlledDecisionForChange(long protocolId, String number);

    /** Something that belongs to the decision has changed beside it: whoever has seen it before has not seen the latest. */
    void changedBeside(ControlledDecision decision);

    Optional<ControlledProtocol> controlledProtocol(long protocolId);

    Optional<ControlledProtocol> controlledProtocolForChange(long protocolId);

    void addControlled(ControlledProtocol protocol, Collection<ControlledDecision> decisions);
}
