package org.ispolnenie.schoolsupport.domain.project;

/** Which schools a project is for. */
public enum SupportProjectKind {
    /** With results that have long been high. */
    HIGH_RESULTS,
    /** With low results, or in adverse social conditions. */
    LOW_RESULTS,
    OTHER;

    /** Whether a school is in one project of such kinds at most. */
    public boolean isOneOfTwo() {
        return this != OTHER;
    }
}
