package org.ispolnenie.protocol.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/** Makes rules of what somebody has drawn up: another edition of a known rule set, or the first of a new one. */
@ApplicationScoped
public class RuleSetDrafts {

    @Inject
    private ControlRuleSetRepository ruleSets;

    /** The edition a draft starts from; the one in force, where it starts from none. */
    ControlRules base(RuleSetDraft draft) {
        RuleSetEdition basedOn = draft.basedOn();
        return basedOn == null
                ? ruleSets.inForce().map(ControlRuleSet::rules).orElseGet(ControlRules::regionalOrders)
                : ruleSets.edition(basedOn)
                        .map(ControlRuleSet::rules)
                        .orElseThrow(() -> ValidationException.of(
                                "/basedOn", Message.of("protocol.NO_SUCH_RULE_SET", basedOn.toString())));
    }

    /**
     * The rules drawn up, with the number of their edition.
     *
     * @throws ValidationException naming every field that is wrong, or that nothing would change
     */
    ControlRules checked(RuleSetDraft draft) {
        ControlRules rules = RuleSetValues.of(draft.basedOn() == null ? draft : draft.filledFrom(base(draft)));
        ControlRules newest =
                ruleSets.newest(rules.code()).map(ControlRuleSet::rules).orElse(null);
        if (newest == null) {
            return rules;
        }
        ControlRules next = rules.asEdition(newest.edition() + 1);
        if (newest.asEdition(next.edition()).equals(next)) {
            throw ValidationException.of("", Message.of("protocol.RULES_SAME_AS_NEWEST", newest.edition()));
        }
        return next;
    }
}
