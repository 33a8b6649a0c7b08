package org.ispolnenie.protocol.domain.rule;

import java.util.List;
import java.util.Optional;

/** Where the editions of the rule sets are kept, and which rule set is the default. */
public interface ControlRuleSetRepository {

    /** The newest edition of the rule set that is the default. */
    Optional<ControlRuleSet> inForce();

    /** The newest edition of a rule set. */
    Optional<ControlRuleSet> newest(String code);

    Optional<ControlRuleSet> edition(RuleSetEdition edition);

    /** All editions by code, the newest first. */
    List<ControlRuleSet> all();

    /**
     * Stores an edition.
     *
     * @throws org.ispolnenie.shared.domain.ConflictException if somebody has stored the same edition meanwhile
     */
    void add(ControlRuleSet ruleSet);

    /** The default, the last choice; empty while nobody, not even the product, has chosen. */
    Optional<DefaultRuleSet> chosen();

    void choose(DefaultRuleSet chosen);
}
