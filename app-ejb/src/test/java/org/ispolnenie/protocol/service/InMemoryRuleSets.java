package org.ispolnenie.protocol.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.rule.DefaultRuleSet;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;

/** Rule sets in lists; none at first. */
public final class InMemoryRuleSets implements ControlRuleSetRepository {

    private final List<ControlRuleSet> editions = new ArrayList<>();
    private final List<DefaultRuleSet> choices = new ArrayList<>();

    @Override
    public Optional<ControlRuleSet> inForce() {
        return chosen().flatMap(chosen -> newest(chosen.code()));
    }

    @Override
    public Optional<ControlRuleSet> newest(String code) {
        return all().stream().filter(set -> set.rules().code().equals(code)).findFirst();
    }

    @Override
    public Optional<ControlRuleSet> edition(RuleSetEdition edition) {
        return editions.stream()
                .filter(set -> set.rules().ruleSet().equals(edition))
                .findFirst();
    }

    @Override
    public List<ControlRuleSet> all() {
        return editions.stream()
                .sorted(Comparator.comparing((ControlRuleSet set) -> set.rules().code())
                        .thenComparing(set -> -set.rules().edition()))
                .toList();
    }

    @Override
    public void add(ControlRuleSet ruleSet) {
        editions.add(ruleSet);
    }

    @Override
    public Optional<DefaultRuleSet> chosen() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(choices.size() - 1));
    }

    @Override
    public void choose(DefaultRuleSet chosen) {
        choices.add(chosen);
    }
}
