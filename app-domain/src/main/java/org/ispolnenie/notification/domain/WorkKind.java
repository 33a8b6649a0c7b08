package org.ispolnenie.notification.domain;

import org.ispolnenie.shared.message.Message;

/** What people are reminded of: all of it by the same ladder and the same engine. */
public enum WorkKind {
    /** A control point of an assignment. */
    POINT,
    /** A measure of the approved roadmap of a school. */
    MEASURE_OF_ROADMAP,
    /** A measure of the accepted set of a municipality. */
    MEASURE_OF_SET,
    /** What the addressees of a recommendation have made of it. */
    FEEDBACK;

    /** What it is in words. */
    public Message word() {
        return Message.of("notification.WorkKind." + name());
    }
}
