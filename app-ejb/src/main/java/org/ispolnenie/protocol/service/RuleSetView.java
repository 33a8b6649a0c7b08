package org.ispolnenie.protocol.service;

import java.time.Instant;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.service.RuleSetUse.Use;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule set.
 *
 * @param madeBy  who made it, by name; null: delivered with the product
 * @param madeAt  when; null likewise
 * @param newest  whether it is the newest of its code
 * @param inForce whether protocols go on control by it where nobody chooses another
 * @param use     how much goes by it
 */
public record RuleSetView(
        ControlRules rules,
        @Nullable String madeBy,
        @Nullable Instant madeAt,
        boolean newest,
        boolean inForce,
        Use use) {

    public RuleSetEdition edition() {
        return rules.ruleSet();
    }
}
