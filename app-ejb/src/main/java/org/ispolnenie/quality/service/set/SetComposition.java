package org.ispolnenie.quality.service.set;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.quality.domain.framework.FrameworkContent;
import org.ispolnenie.quality.service.set.OrderedPoints.OrderedPoint;
import org.jspecify.annotations.Nullable;

/**
 * The set of a municipality for a year, begun or not, as who looks at it may go on from here.
 *
 * @param set      null: nobody has begun it
 * @param points   the control points it is the report on
 * @param writable whether the caller may compose it, submit it and tell what has been done
 * @param judged   whether the caller may review it
 */
public record SetComposition(
        OrganizationRef municipality,
        int year,
        FrameworkContent framework,
        @Nullable SetView set,
        List<OrderedPoint> points,
        boolean writable,
        boolean judged) {

    public SetComposition {
        points = List.copyOf(points);
    }
}
