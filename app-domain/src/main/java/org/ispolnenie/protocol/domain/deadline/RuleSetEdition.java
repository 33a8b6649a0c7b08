package org.ispolnenie.protocol.domain.deadline;

/**
 * Which rules, and which edition of them.
 *
 * @param code    what the rule set is known by, the same in all its editions
 * @param edition 1 for the first
 */
public record RuleSetEdition(String code, int edition) {}
