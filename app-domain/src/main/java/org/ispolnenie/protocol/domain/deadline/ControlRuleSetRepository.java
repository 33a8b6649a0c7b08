package org.ispolnenie.protocol.domain.deadline;

import java.util.Optional;

/** Where the editions of the rule sets are kept. */
public interface ControlRuleSetRepository {

    /** The newest edition. */
    Optional<ControlRuleSet> newest();

    void add(ControlRuleSet ruleSet);
}
