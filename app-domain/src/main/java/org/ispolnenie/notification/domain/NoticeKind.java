package org.ispolnenie.notification.domain;

import org.ispolnenie.shared.message.Message;

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
    DATE_SET,
    REDATED,
    CALENDAR_ACT_MISSING,
    SCHOOL_INCLUDED,
    SCHOOL_EXCLUDED,
    CURATOR_NAMED,
    ROADMAP_WRITTEN,
    ROADMAP_APPROVED,
    MEASURE_COMPLETED,
    MEASURE_RETURNED,
    SCHOOL_COMMENTED,
    SET_SUBMITTED,
    SET_TAKEN_BACK,
    SET_ACCEPTED,
    SET_RETURNED,
    STAGES_REVIEWED,
    /** The day's reminders of a person in one notice. */
    DIGEST,
    /** A reminder that does not wait for the day's others. */
    URGENT;

    /** What it is about in a word, for lists. */
    public Message word() {
        return Message.of("notification.kind." + name());
    }

    /** What its template is called where templates are chosen. */
    public Message template() {
        return Message.of("notification.template." + name());
    }

    /** Whether it tells of several control points, each a row of the reminders, instead of one. */
    public boolean listsPoints() {
        return this == DIGEST || this == URGENT;
    }
}
