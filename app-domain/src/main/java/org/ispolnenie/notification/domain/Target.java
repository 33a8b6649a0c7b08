package org.ispolnenie.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice leads.
 *
 * @param kind           what the notice is about
 * @param controlPointId the control point; null if none
 * @param protocolId     the protocol; null if none
 */
public record Target(NoticeKind kind, @Nullable Long controlPointId, @Nullable Long protocolId) {}
