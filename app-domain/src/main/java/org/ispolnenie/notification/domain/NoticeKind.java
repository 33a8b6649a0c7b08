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
    DATE_SET
}
