package org.ispolnenie.assignment.service;

import java.util.EnumSet;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.service.PointStanding.Demands;
import org.ispolnenie.assignment.service.PointStanding.PointContent;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.reading.result.DecisionKind;
import org.jspecify.annotations.Nullable;

/** How points in memory stand. */
public final class InMemoryStandings implements StandingReader {

    private final InMemoryAssignments assignments;

    public InMemoryStandings(InMemoryAssignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public Optional<PointStanding> standing(long pointId, @Nullable Long callersBody) {
        return assignments.controlPoint(pointId).map(point -> standing(point, callersBody));
    }

    private PointStanding standing(ControlPoint point, @Nullable Long body) {
        long protocolId = point.assignment().protocolId();
        Optional<ControlledDecision> decision =
                assignments.controlledDecision(point.assignment().decisionId());
        return new PointStanding(
                point.id(),
                point.assignment().organizationId(),
                point.state(),
                point.extensionPending(),
                point.effectiveDue().orElse(null),
                body != null
                        && assignments.subAssignments(point.id()).stream()
                                .anyMatch(part -> part.organizationId() == body),
                body != null
                        && assignments
                                .controlledProtocol(protocolId)
                                .filter(protocol -> protocol.sharing() == Sharing.REPORTS)
                                .isPresent()
                        && assignments.isOnControlFor(protocolId, body),
                new Demands(
                        decision.map(ControlledDecision::contract)
                                .orElseGet(() -> EvidenceContract.proposedFor(DecisionKind.OTHER, "")),
                        decision.filter(ControlledDecision::isClosed).isPresent()),
                assignments
                        .controlledProtocol(protocolId)
                        .map(ControlledProtocol::rules)
                        .orElseGet(() -> ControlRules.regionalOrders().ruleSet()),
                EnumSet.allOf(PointContent.class));
    }
}
