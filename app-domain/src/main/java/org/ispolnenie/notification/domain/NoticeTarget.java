package org.ispolnenie.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice leads.
 *
 * @param kind           what the notice is about
 * @param controlPointId the control point; null if none
 * @param protocolId     the protocol; null if none
 * @param workPlace      the page of measures; null if none
 */
public record NoticeTarget(
        NoticeKind kind, @Nullable Long controlPointId, @Nullable Long protocolId, @Nullable WorkPlace workPlace) {

    /** Whether it leads to all the control points that one message reminded of. */
    public boolean isDigest() {
        return controlPointId == null && kind.listsPoints();
    }
}
