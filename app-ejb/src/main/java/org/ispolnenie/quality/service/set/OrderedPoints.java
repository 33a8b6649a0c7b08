package org.ispolnenie.quality.service.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.jspecify.annotations.Nullable;

/** Reads the control points that sets of measures are the report on. */
public interface OrderedPoints {

    /**
     * A control point of a municipality.
     *
     * @param label of its item or sub-item: «12»
     * @param due   null: it has no date yet
     */
    record OrderedPoint(long pointId, long protocolId, String label, @Nullable LocalDate due) {}

    /** Whose set of which year a control point waits for. */
    record Ordered(OrganizationRef municipality, int year) {}

    /** Those of some municipalities that wait for the set of a year, the most urgent first. */
    List<OrderedPoint> points(Set<Long> municipalities, int year);

    /** What a control point waits for; empty: its item orders no set, or its body is no municipality. */
    Optional<Ordered> ordered(long pointId);
}
