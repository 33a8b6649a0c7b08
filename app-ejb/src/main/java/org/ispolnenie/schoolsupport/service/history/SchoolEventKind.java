package org.ispolnenie.schoolsupport.service.history;

import org.ispolnenie.schoolsupport.domain.roadmap.MeasureProgress;

/** What happens to a school in a project. */
public enum SchoolEventKind {
    INCLUDED,
    CURATOR_NAMED,
    ROADMAP_WRITTEN,
    ROADMAP_APPROVED,
    MEASURE_ADDED,
    MEASURE_DONE,
    MEASURE_CONFIRMED,
    MEASURE_RETURNED,
    MEASURE_CANCELLED,
    FIGURE_ENTERED,
    FIGURE_WITHDRAWN,
    EXCLUDED;

    /** What has happened to a measure last. */
    public static SchoolEventKind of(MeasureProgress measure) {
        return switch (measure.state()) {
            case PLANNED -> measure.returnReason().isPresent() ? MEASURE_RETURNED : MEASURE_ADDED;
            case DONE -> MEASURE_DONE;
            case CONFIRMED -> MEASURE_CONFIRMED;
            case CANCELLED -> MEASURE_CANCELLED;
        };
    }
}
