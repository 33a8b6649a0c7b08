package org.ispolnenie.protocol.domain.deadline;

import java.util.List;
import java.util.Optional;

/** Where the editions of the rule sets are kept. */
public interface ControlRuleSetRepository {

    /** The newest edition. */
    Optional<ControlRuleSet> newest();

    /** The codes there are, each once. */
    List<String> codes();

    void add(ControlRuleSet ruleSet);
}
