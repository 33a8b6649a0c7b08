package org.ispolnenie.redating.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.redating.service.HitPoint.Candidate;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads control points due on days that acts made non-working, and the acts such points were moved by. */
public interface RedatingReader {

    /** Control points that await execution and are due on one of these days: by day, by item, by body. */
    Page<Candidate> dueOn(Collection<LocalDate> days, int limit, @Nullable String cursor);

    /** These control points, whatever their state, if they are due at all. */
    List<Candidate> points(Collection<Long> ids);

    /** How many control points await execution on each of these days; a day without any is missing. */
    Map<LocalDate, Long> count(Collection<LocalDate> days);

    Optional<RecordedRedating> redating(long id);

    /** The latest acts, without their moves, the last one first. */
    List<RecordedRedating> latest(int limit);
}
