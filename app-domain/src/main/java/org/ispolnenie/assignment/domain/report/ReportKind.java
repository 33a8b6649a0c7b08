package org.ispolnenie.assignment.domain.report;

/** What a report asks for. */
public enum ReportKind {
    /** Tells how far the work is; the control point stays open. */
    INTERIM,
    /** Says the control point is done and asks for acceptance. */
    FINAL
}
