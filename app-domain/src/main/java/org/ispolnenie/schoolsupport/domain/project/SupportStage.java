package org.ispolnenie.schoolsupport.domain.project;

/** The stages a project goes through, in their order; a measure of a roadmap belongs to one of them. */
public enum SupportStage {
    /** Which schools need it, and what they lack. */
    IDENTIFICATION,
    PLANNING,
    EXECUTION,
    MONITORING,
    RESULT
}
