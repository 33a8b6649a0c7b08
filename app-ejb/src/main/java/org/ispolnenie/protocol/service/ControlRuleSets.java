package org.ispolnenie.protocol.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DefaultRuleSet;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;

/** The rules other services work by: those in force, those of a protocol, and those delivered with the product. */
@Stateless
@PermitAll
public class ControlRuleSets {

    @Inject
    private ControlRuleSetRepository ruleSets;

    /** The newest edition of the default rule set; «Поручения региона» as delivered, where none is stored. */
    public ControlRules inForce() {
        return ruleSets.inForce().map(ControlRuleSet::rules).orElseGet(ControlRules::regionalOrders);
    }

    /** The codes of all rule sets. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        ruleSets.all().forEach(ruleSet -> codes.add(ruleSet.rules().code()));
        codes.add(ControlRules.regionalOrders().code());
        return codes;
    }

    /** An edition, by which the dates of a protocol were worked out. */
    public ControlRules of(RuleSetEdition edition) {
        return ruleSets.edition(edition).map(ControlRuleSet::rules).orElseGet(this::inForce);
    }

    /** The newest edition of a rule set. */
    public Optional<ControlRules> newest(String code) {
        return ruleSets.newest(code).map(ControlRuleSet::rules);
    }

    /** Stores the delivered rule set and makes it the default, where there is none. */
    public void addDelivered() {
        addDelivered(ControlRules.regionalOrders());
    }

    /** The same with the rules of a region. */
    public void addDelivered(ControlRules delivered) {
        if (ruleSets.newest(delivered.code()).isEmpty()) {
            ruleSets.add(new ControlRuleSet(delivered));
        }
        if (ruleSets.chosen().isEmpty()) {
            // Before all time: whatever a person chooses is later.
            ruleSets.choose(DefaultRuleSet.delivered(delivered.code()));
        }
    }
}
