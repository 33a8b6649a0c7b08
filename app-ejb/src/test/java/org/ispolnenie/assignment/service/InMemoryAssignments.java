package org.ispolnenie.assignment.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.PointComment;
import org.ispolnenie.assignment.domain.PointReminder;
import org.ispolnenie.assignment.domain.extension.ExtensionRepository;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.domain.part.PartRepository;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportRepository;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.service.Identity;

/** Assignments and all that happens to them, in lists. */
public final class InMemoryAssignments
        implements AssignmentRepository,
                ControlledDecisionRepository,
                ExtensionRepository,
                PartRepository,
                ReportRepository {

    private final List<Assignment> assignments = new ArrayList<>();
    private final List<ExecutionReport> reports = new ArrayList<>();
    private final List<ExtensionRequest> extensions = new ArrayList<>();
    private final List<SubAssignment> parts = new ArrayList<>();
    private final List<PointComment> comments = new ArrayList<>();
    private final List<PointReminder> reminders = new ArrayList<>();
    private final List<ControlledDecision> decisions = new ArrayList<>();
    private final List<ControlledProtocol> protocols = new ArrayList<>();

    public List<Assignment> all() {
        return List.copyOf(assignments);
    }

    public List<PointComment> comments() {
        return List.copyOf(comments);
    }

    @Override
    public boolean isOnControlFor(long protocolId, long organizationId) {
        return assignments.stream()
                .anyMatch(assignment ->
                        assignment.protocolId() == protocolId && assignment.organizationId() == organizationId);
    }

    @Override
    public void addAll(Collection<Assignment> all) {
        all.forEach(assignment -> {
            assignments.add(Identity.given(assignment));
            assignment.controlPoints().forEach(Identity::given);
        });
    }

    @Override
    public Optional<ControlPoint> controlPoint(long id) {
        return first(points(), point -> point.id() == id);
    }

    @Override
    public Optional<ControlPoint> controlPointForChange(long id) {
        return controlPoint(id);
    }

    public Optional<ExecutionReport> report(long id) {
        return byId(reports, id);
    }

    @Override
    public Optional<ExecutionReport> reportForChange(long id) {
        return report(id);
    }

    @Override
    public Optional<ExecutionReport> draftOn(long controlPointId) {
        return first(
                reports.stream(),
                report -> report.controlPoint().id() == controlPointId && report.state() == ReportState.DRAFT);
    }

    public Optional<ExtensionRequest> extensionRequest(long id) {
        return byId(extensions, id);
    }

    @Override
    public Optional<ExtensionRequest> extensionRequestForChange(long id) {
        return extensionRequest(id);
    }

    @Override
    public Optional<ExtensionRequest> pendingExtension(long controlPointId) {
        return first(
                extensions.stream(),
                request -> request.controlPoint().id() == controlPointId && request.state() == ExtensionState.PENDING);
    }

    @Override
    public Optional<SubAssignment> subAssignment(long id) {
        return byId(parts, id);
    }

    @Override
    public Optional<SubAssignment> subAssignmentForChange(long id) {
        return subAssignment(id);
    }

    @Override
    public List<SubAssignment> subAssignments(long controlPointId) {
        return parts.stream()
                .filter(part -> part.controlPoint().id() == controlPointId)
                .toList();
    }

    @Override
    public Optional<ControlledDecision> controlledDecision(long protocolId, String number) {
        return first(
                decisions.stream(),
                decision ->
                        decision.protocolId() == protocolId && decision.number().equals(number));
    }

    @Override
    public Optional<ControlledDecision> controlledDecision(long decisionId) {
        return first(decisions.stream(), decision -> decision.decisionId() == decisionId);
    }

    @Override
    public Optional<ControlledDecision> controlledDecisionForChange(long protocolId, String number) {
        return controlledDecision(protocolId, number);
    }

    @Override
    public Optional<ControlledProtocol> controlledProtocolForChange(long protocolId) {
        return controlledProtocol(protocolId);
    }

    @Override
    public boolean isRemindedOn(long controlPointId, LocalDate day) {
        return reminders.stream()
                .anyMatch(
                        r -> r.controlPoint().id() == controlPointId && r.day().equals(day));
    }

    @Override
    public void add(PointReminder reminder) {
        reminders.add(Identity.given(reminder));
    }

    @Override
    public void changedBeside(ControlledDecision decision) {
        // Only the database counts versions.
    }

    @Override
    public Optional<ControlledProtocol> controlledProtocol(long protocolId) {
        return first(protocols.stream(), protocol -> protocol.protocolId() == protocolId);
    }

    @Override
    public void add(ExecutionReport report) {
        report.evidence().forEach(Identity::given);
        if (!reports.contains(Identity.given(report))) {
            reports.add(report);
        }
    }

    @Override
    public void remove(ExecutionReport draft) {
        reports.remove(draft);
    }

    @Override
    public void add(ExtensionRequest request) {
        extensions.add(Identity.given(request));
    }

    @Override
    public void add(PointComment comment) {
        comments.add(Identity.given(comment));
    }

    @Override
    public void addSubAssignments(Collection<SubAssignment> added) {
        added.forEach(part -> parts.add(Identity.given(part)));
    }

    @Override
    public void addControlled(ControlledProtocol protocol, Collection<ControlledDecision> added) {
        protocols.add(Identity.given(protocol));
        added.forEach(decision -> decisions.add(Identity.given(decision)));
    }

    @Override
    public long openPoints(long decisionId) {
        return points().filter(point -> point.assignment().decisionId() == decisionId)
                .filter(point -> !point.state().isClosed())
                .count();
    }

    @Override
    public List<Long> openPoints(long protocolId, Collection<String> decisionNumbers, long organizationId) {
        return points().filter(point -> point.assignment().protocolId() == protocolId)
                .filter(point -> decisionNumbers.contains(point.assignment().decisionNumber()))
                .filter(point -> point.assignment().organizationId() == organizationId)
                .filter(point -> !point.state().isClosed())
                .map(VersionedEntity::id)
                .toList();
    }

    @Override
    public List<ControlPoint> openPointsForChange(Collection<Long> decisionIds) {
        return points().filter(point -> decisionIds.contains(point.decisionId()))
                .filter(point -> !point.state().isClosed())
                .toList();
    }

    @Override
    public List<ControlPoint> controlPointsForChange(Collection<Long> ids) {
        return points().filter(point -> ids.contains(point.id())).toList();
    }

    @Override
    public List<SubAssignment> partsOfOpenPoints(long decisionId) {
        return parts.stream()
                .filter(part -> part.controlPoint().decisionId() == decisionId)
                .filter(part -> !part.controlPoint().state().isClosed())
                .toList();
    }

    private Stream<ControlPoint> points() {
        return assignments.stream().flatMap(assignment -> assignment.controlPoints().stream());
    }

    private static <T extends VersionedEntity> Optional<T> byId(List<T> entities, long id) {
        return first(entities.stream(), entity -> entity.id() == id);
    }

    private static <T> Optional<T> first(Stream<T> all, Predicate<T> wanted) {
        return all.filter(wanted).findFirst();
    }
}
