package org.ispolnenie.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where a notice leads.
 *
 * @param controlPointId the control point; null if none
 * @param protocolId     the protocol; null if none
 */
public record Target(@Nullable Long controlPointId, @Nullable Long protocolId) {}
