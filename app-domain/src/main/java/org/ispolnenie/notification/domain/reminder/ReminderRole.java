package org.ispolnenie.notification.domain.reminder;

/** Whom a step of the ladder is for. */
public enum ReminderRole {
    /** The people of the body that answers for the control point. */
    RESPONSIBLE,
    /** The head of that body. */
    HEAD,
    /** The controllers. */
    CONTROLLER,
    /** The chair of the meetings. */
    CHAIR,
    /** The head of the controlling committee. */
    COMMITTEE_HEAD
}
