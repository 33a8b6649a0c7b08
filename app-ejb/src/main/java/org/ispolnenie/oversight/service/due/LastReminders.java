package org.ispolnenie.oversight.service.due;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When the engine of reminders last told of control points: asked here, answered by the feature that keeps reminders. */
public interface LastReminders {

    /** Control point → the last time; one that nobody was told of is missing. */
    Map<Long, Instant> of(Collection<Long> controlPointIds);
}
