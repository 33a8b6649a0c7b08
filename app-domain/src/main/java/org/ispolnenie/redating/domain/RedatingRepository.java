package org.ispolnenie.redating.domain;

import java.util.Collection;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPoint;

/** Where acts that moved control points are kept. */
public interface RedatingRepository {

    /**
     * These control points with their assignments, locked until the transaction ends and read as they are then, in the
     * order of their ids; those that do not exist are left out.
     */
    List<ControlPoint> controlPointsForChange(Collection<Long> ids);

    void add(Redating redating);
}
