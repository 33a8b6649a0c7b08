package org.ispolnenie.schoolsupport.domain.roadmap;

/** What a version of a roadmap is. */
public enum RoadmapState {
    /** Being written; nobody works by it yet. */
    DRAFT,
    /** Worked by. */
    APPROVED,
    /** Worked by once; a later one was approved. */
    SUPERSEDED
}
