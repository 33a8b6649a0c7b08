package org.ispolnenie.schoolsupport.service.history;

/** What happens to a school in a project. */
public enum SchoolEventKind {
    INCLUDED,
    CURATOR_NAMED,
    ROADMAP_WRITTEN,
    ROADMAP_APPROVED,
    MEASURE_DONE,
    MEASURE_CONFIRMED,
    MEASURE_RETURNED,
    MEASURE_CANCELLED,
    FIGURE_ENTERED,
    EXCLUDED
}
