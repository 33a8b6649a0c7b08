package org.ispolnenie.protocol.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.protocol.domain.deadline.ControlRuleSet;
import org.ispolnenie.protocol.domain.deadline.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.deadline.ControlRules;

/** The rule sets: which one is in force, and the one delivered with the product. */
@Stateless
@PermitAll
public class ControlRuleSets {

    private ControlRuleSetRepository ruleSets;

    @SuppressWarnings("NullAway.Init")
    public ControlRuleSets() {}

    @Inject
    public ControlRuleSets(ControlRuleSetRepository ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** The newest edition; «Поручения региона» as delivered, where none is stored. */
    public ControlRules inForce() {
        return ruleSets.newest().map(ControlRuleSet::rules).orElseGet(ControlRules::regionalOrders);
    }

    /** The codes of all rule sets. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(ruleSets.codes());
        codes.add(ControlRules.regionalOrders().code());
        return codes;
    }

    /** Stores the delivered rule set, where none is stored. */
    public void addDelivered() {
        if (ruleSets.newest().isEmpty()) {
            ruleSets.add(new ControlRuleSet(ControlRules.regionalOrders()));
        }
    }
}
