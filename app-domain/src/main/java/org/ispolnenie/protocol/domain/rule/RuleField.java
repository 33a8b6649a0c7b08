package org.ispolnenie.protocol.domain.rule;

/** The rules that a rule set is made of; each is a setting of its own. */
public enum RuleField {
    NAME,
    ACT,
    NON_WORKING_DAY_RULE,
    NO_DEADLINE_TERM,
    URGENT_DAYS,
    OPERATIVE_DAYS,
    YEARLY_REPORT,
    EXTENSION_LEAD_DAYS,
    DUE_SOON_WORKING_DAYS
}
