package org.ispolnenie.protocol.domain;

import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.shared.domain.Act;

/**
 * A protocol was approved; its plan is to be carried out in the same transaction.
 *
 * @param protocolId the protocol
 * @param plan       what goes on control
 * @param rules      the rule set its dates were worked out by
 * @param person     who approved it
 * @param at         when
 */
public record ProtocolApproved(long protocolId, ControlPlan plan, RuleSetEdition rules, Act act) {}
