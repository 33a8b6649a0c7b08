package org.ispolnenie.assignment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where assignments and all that happens to their control points are kept. What is found «for change» is locked together
 * with its control point and assignment until the transaction ends, and read as it is then: what is decided about one
 * control point is decided in turn.
 */
public interface AssignmentRepository {

    /** Stores assignments with their control points and history, in batches. */
    void addAll(Collection<Assignment> assignments);

    Optional<ControlPoint> controlPoint(long id);

    Optional<ControlPoint> controlPointForChange(long id);

    Optional<ExecutionReport> report(long id);

    Optional<ExecutionReport> reportForChange(long id);

    /** The draft being written on a control point, one a point. */
    Optional<ExecutionReport> draftOn(long controlPointId);

    Optional<ExtensionRequest> extensionRequest(long id);

    Optional<ExtensionRequest> extensionRequestForChange(long id);

    /** The request being decided about, at most one a point. */
    Optional<ExtensionRequest> pendingExtension(long controlPointId);

    Optional<SubAssignment> subAssignment(long id);

    Optional<SubAssignment> subAssignmentForChange(long id);

    /** All parts of a control point, however deep, in the order they were given. */
    List<SubAssignment> subAssignments(long controlPointId);

    Optional<Evidence> evidence(long id);

    Optional<ControlledDecision> controlledDecision(long protocolId, String number);

    Optional<ControlledDecision> controlledDecision(long decisionId);

    /** The same, and nobody else may change it until this transaction ends. */
    Optional<ControlledDecision> controlledDecisionForChange(long protocolId, String number);

    Optional<ControlledProtocol> controlledProtocol(long protocolId);

    Optional<ControlledProtocol> controlledProtocolForChange(long protocolId);

    /** Whether a body answers for a decision of a protocol. */
    boolean isOnControlFor(long protocolId, long organizationId);

    /** Whether somebody was reminded of the control point on a day. */
    boolean isRemindedOn(long controlPointId, LocalDate day);

    void add(PointReminder reminder);

    void add(ExecutionReport report);

    void remove(ExecutionReport draft);

    void add(ExtensionRequest request);

    void add(PointComment comment);

    /** Stores the things of an approval, or a part passed on. */
    void addSubAssignments(Collection<SubAssignment> parts);

    void addControlled(ControlledProtocol protocol, Collection<ControlledDecision> decisions);

    /** How many control points of a decision, of all bodies, are not closed. */
    long openPoints(long decisionId);

    /** The open control points of one body that execute certain items of the same protocol. */
    List<Long> openPoints(long protocolId, Collection<String> decisionNumbers, long organizationId);

    /**
     * The control points of items or sub-items that are not closed, of all bodies, for change; with their assignments,
     * in two statements. To be asked before anything else is read, so that what is read is what is locked.
     */
    List<ControlPoint> openPointsForChange(Collection<Long> decisionIds);

    /** The parts passed on of those control points. */
    List<SubAssignment> partsOfOpenPoints(long decisionId);

    /** The day last entered for an item or sub-item. */
    Optional<EventDate> eventDate(long decisionId);

    void add(EventDate date);
}
