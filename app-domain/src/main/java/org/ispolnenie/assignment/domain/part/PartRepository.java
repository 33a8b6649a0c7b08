package org.ispolnenie.assignment.domain.part;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where parts passed on are kept. What is found «for change» is locked together with its control point. */
public interface PartRepository {

    Optional<SubAssignment> subAssignment(long id);

    Optional<SubAssignment> subAssignmentForChange(long id);

    /** All parts of a control point, however deep, in the order they were given. */
    List<SubAssignment> subAssignments(long controlPointId);

    /** The parts passed on of the control points of an item or sub-item that are not closed. */
    List<SubAssignment> partsOfOpenPoints(long decisionId);

    /** Stores the things of an approval, or a part passed on. */
    void addSubAssignments(Collection<SubAssignment> parts);
}
