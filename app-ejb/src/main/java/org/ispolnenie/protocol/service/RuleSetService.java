package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DefaultRuleSet;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;

/** Makes editions of rule sets, never changes one; settles which rule set is in force where nobody chooses another. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.ADMIN})
public class RuleSetService {

    @Inject
    private ControlRuleSetRepository ruleSets;

    @Inject
    private RuleSetDrafts drafts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Adds an edition of a known rule set, or a new rule set; protocols on control keep the rules they have. */
    @Audited(value = "RULE_SET_ADDED", of = AuditEntity.RULE_SET)
    public RuleSetEdition add(RuleSetDraft draft) {
        ControlRules rules = drafts.checked(draft);
        ruleSets.add(ControlRuleSet.made(rules, caller.get().acts(clock.instant())));
        return rules.ruleSet();
    }

    /**
     * From now on drafts are dated and protocols go on control by the newest edition of this rule set.
     *
     * @throws NotFoundException if there is no such rule set
     */
    @Audited(value = "DEFAULT_RULE_SET_CHOSEN", of = AuditEntity.RULE_SET)
    public void chooseDefault(@AuditedId String code) {
        if (ruleSets.newest(code).isEmpty()) {
            throw RuleSetQueries.noSuchRuleSet(code);
        }
        boolean already =
                ruleSets.chosen().filter(chosen -> chosen.code().equals(code)).isPresent();
        if (!already) {
            ruleSets.choose(DefaultRuleSet.chosen(code, caller.get().acts(clock.instant())));
        }
    }
}
