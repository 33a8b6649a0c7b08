package org.ispolnenie.assignment.domain;

import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Message;

/** Rule: a controller never accepts, returns or extends for their own organisation. */
public final class NobodyJudgesTheirOwnBody {

    private NobodyJudgesTheirOwnBody() {}

    /** @throws AccessDeniedException if the point is the caller's own organisation's */
    public static void check(Caller caller, ControlPoint point) {
        if (caller.organization() != null
                && caller.organization().id() == point.assignment().organizationId()) {
            throw new AccessDeniedException(
                    Message.of("assignment.OWN_BODY", caller.organization().name()));
        }
    }
}
