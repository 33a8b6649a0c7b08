package org.ispolnenie.assignment.web;

import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.service.point.ControlStatus;

/** How a state is shown: colour (by name), sign and word, so that none of them is needed alone. */
public enum Mark {
    OVERDUE("!"),
    DUE_SOON("▲"),
    ON_CONTROL("○"),
    REPORTED("▸"),
    RETURNED("↩"),
    EXTENSION_PENDING("…"),
    ACCEPTED("✓"),
    REMOVED("−"),
    NOT_RELEVANT("∅");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** The most urgent thing to say about a state. */
    public static Mark of(ControlStatus status) {
        if (status.overdue()) {
            return OVERDUE;
        }
        if (status.extensionPending() && status.state().awaitsExecution()) {
            return EXTENSION_PENDING;
        }
        if (status.dueSoon() && status.state() == ControlPointState.ON_CONTROL) {
            return DUE_SOON;
        }
        return valueOf(status.state().name());
    }

    public String getSign() {
        return sign;
    }
}
