package org.ispolnenie.notification.domain;

/** What a notice is about. */
public enum NoticeKind {
    ASSIGNED,
    REPORT_RECEIVED,
    REPORT_ACCEPTED,
    REPORT_RETURNED,
    BASIS_RETURNED,
    EXTENSION_REQUESTED,
    EXTENSION_DECIDED,
    REMOVED,
    COMMENTED,
    PART_CHANGED,
    REMINDED,
    TAKEN_OVER,
    /** The day's reminders of a person in one notice. */
    DIGEST,
    /** A reminder that does not wait for the day's others. */
    URGENT;

    /** Whether it tells of several control points, each a row of the reminders, instead of one. */
    public boolean listsPoints() {
        return this == DIGEST || this == URGENT;
    }
}
