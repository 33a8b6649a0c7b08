package org.ispolnenie.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice leads.
 *
 * @param controlPointId the control point; null if none
 * @param protocolId     the protocol; null if none
 * @param kind           what the notice is about
 */
public record Target(@Nullable Long controlPointId, @Nullable Long protocolId, NoticeKind kind) {

    /** Whether it leads to all the control points that one message reminded of. */
    public boolean isDigest() {
        return controlPointId == null && (kind == NoticeKind.DIGEST || kind == NoticeKind.URGENT);
    }
}
