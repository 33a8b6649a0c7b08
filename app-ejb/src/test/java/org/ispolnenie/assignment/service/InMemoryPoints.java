package org.ispolnenie.assignment.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.EvidenceContract;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** How points in memory stand; what else is read of them needs a database. */
public final class InMemoryPoints implements PointReader {

    private final InMemoryAssignments assignments;

    public InMemoryPoints(InMemoryAssignments assignments) {
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
                decision.map(ControlledDecision::contract)
                        .orElseGet(() -> EvidenceContract.proposedFor(DecisionKind.OTHER, "")),
                assignments
                        .controlledProtocol(protocolId)
                        .map(ControlledProtocol::rules)
                        .orElseGet(() -> ControlRules.regionalOrders().ruleSet()),
                decision.filter(ControlledDecision::isClosed).isPresent());
    }

    @Override
    public Happened happened(long pointId, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ReportView> report(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ExtensionView> extension(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PartView> part(long id, LocalDate today) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ReportView> lastReports(long protocolId, String decisionNumber) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ReportView> reports(ReportFilter filter, Confined confined, int limit, @Nullable String cursor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EvidenceCopy> copies(Collection<String> hashes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EarlierFile> earlier(Collection<Long> pointIds, Collection<String> hashes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> referredTo(Collection<String> hashes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Attached> attached(long evidenceId) {
        throw new UnsupportedOperationException();
    }
}
