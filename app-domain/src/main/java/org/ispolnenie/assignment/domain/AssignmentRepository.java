package org.ispolnenie.assignment.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where assignments are kept with their control points, and what was said on those. What is found «for change» is locked
 * until the transaction ends, and read as it is then: what is decided about one control point is decided in turn.
 */
public interface AssignmentRepository {

    /** Stores assignments with their control points and history, in batches. */
    void addAll(Collection<Assignment> assignments);

    Optional<ControlPoint> controlPoint(long id);

    /** With its assignment. */
    Optional<ControlPoint> controlPointForChange(long id);

    /** Whether a body answers for a decision of a protocol. */
    boolean isOnControlFor(long protocolId, long organizationId);

    /** How many control points of a decision, of all bodies, are not closed. */
    long openPoints(long decisionId);

    /** The open control points of one body that execute certain items of the same protocol. */
    List<Long> openPoints(long protocolId, Collection<String> decisionNumbers, long organizationId);

    /**
     * The control points of items or sub-items that are not closed, of all bodies, for change; with their assignments,
     * in two statements. To be asked before anything else is read, so that what is read is what is locked.
     */
    List<ControlPoint> openPointsForChange(Collection<Long> decisionIds);

    /** These control points for change, with their assignments; those that do not exist are left out. */
    List<ControlPoint> controlPointsForChange(Collection<Long> ids);

    /** Whether somebody was reminded of the control point on a day. */
    boolean isRemindedOn(long controlPointId, LocalDate day);

    void add(PointReminder reminder);

    void add(PointComment comment);
}
