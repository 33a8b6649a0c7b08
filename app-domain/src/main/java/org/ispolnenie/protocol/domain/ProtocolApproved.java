package org.ispolnenie.protocol.domain;

import java.time.Instant;

/**
 * A protocol was approved; its plan is to be carried out in the same transaction.
 *
 * @param protocolId the protocol
 * @param plan       what goes on control
 * @param person     who approved it
 * @param at         when
 */
public record ProtocolApproved(long protocolId, ControlPlan plan, String person, Instant at) {}
