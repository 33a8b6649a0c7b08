package org.ispolnenie.assignment.domain;

import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.message.Message;

/** Rule: a controller never accepts, returns or extends for their own organisation. */
public final class NobodyJudgesTheirOwnBody {

    private NobodyJudgesTheirOwnBody() {}

    /**
     * @throws AccessDeniedException if the point is the caller's own organisation's, or that of whom they stand in for:
     *     a deputy judges neither
     */
    public static void check(Caller caller, ControlPoint point) {
        caller.bodyOf(point.assignment().organizationId()).ifPresent(own -> {
            throw new AccessDeniedException(Message.of("assignment.OWN_BODY", own.name()));
        });
    }
}
