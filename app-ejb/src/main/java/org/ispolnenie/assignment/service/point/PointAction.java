package org.ispolnenie.assignment.service.point;

/** What a caller can do about a control point now. */
public enum PointAction {
    /** Write a report on it and hand it in. */
    REPORT,
    /** Ask for a later date. */
    ASK_EXTENSION,
    /** Pass a part on to another body. */
    PASS_ON,
    /** Accept or return the report that was handed in. */
    JUDGE,
    /** Grant or refuse the later date that is asked for. */
    DECIDE_EXTENSION,
    /** Take it off control without a report. */
    REMOVE,
    COMMENT
}
