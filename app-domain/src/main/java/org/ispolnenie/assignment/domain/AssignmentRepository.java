package org.ispolnenie.assignment.domain;

import java.util.Collection;
import java.util.Optional;

/** Where assignments and their control points are kept. */
public interface AssignmentRepository {

    /** Stores assignments with their control points and history, in batches. */
    void addAll(Collection<Assignment> assignments);

    Optional<ControlPoint> controlPoint(long id);
}
