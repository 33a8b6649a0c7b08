package org.ispolnenie.protocol.service;

import java.util.Map;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;

/** Counts what goes by the rule sets; whoever puts protocols on control knows. */
public interface RuleSetUse {

    /**
     * How much goes by an edition.
     *
     * @param protocols     protocols on control
     * @param controlPoints their control points
     */
    record Use(long protocols, long controlPoints) {

        /** Of an edition nothing goes by. */
        public static final Use NONE = new Use(0, 0);
    }

    /** By edition; those nothing goes by are left out. */
    Map<RuleSetEdition, Use> counts();
}
