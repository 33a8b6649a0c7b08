package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRuleSetRepository;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.domain.rule.WorkedExample;
import org.ispolnenie.protocol.service.RuleSetUse.Use;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Reads the rule sets: their editions, who made them, how much goes by each, and how two of them differ. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class RuleSetQueries {

    @Inject
    private ControlRuleSetRepository ruleSets;

    @Inject
    private RuleSetDrafts drafts;

    @Inject
    private RuleSetUse use;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private DirectoryQueries directory;

    /** The newest edition of every rule set, the one in force first: what a protocol can be put on control by. */
    public List<ControlRules> choices() {
        ControlRules inForce = ruleSets.inForce().map(ControlRuleSet::rules).orElseGet(ControlRules::regionalOrders);
        Set<String> seen = new HashSet<>();
        return Stream.concat(Stream.of(inForce), ruleSets.all().stream().map(ControlRuleSet::rules))
                .filter(rules -> seen.add(rules.code()))
                .toList();
    }

    /** All editions by code, the newest first. */
    public List<RuleSetView> all() {
        Map<RuleSetEdition, Use> counts = use.counts();
        RuleSetEdition inForce = ruleSets.inForce()
                .map(set -> set.rules().ruleSet())
                .orElseGet(() -> ControlRules.regionalOrders().ruleSet());
        Set<String> seen = new HashSet<>();
        return ruleSets.all().stream()
                .map(set -> view(set, seen.add(set.rules().code()), inForce, counts))
                .toList();
    }

    /** @throws NotFoundException if there is no such edition */
    public RuleSetView edition(RuleSetEdition edition) {
        return all().stream()
                .filter(view -> view.edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> noSuchRuleSet(edition.toString()));
    }

    /** Two editions side by side, of one rule set or of two. */
    public RuleSetComparison compare(RuleSetEdition left, RuleSetEdition right) {
        return RuleSetComparison.of(rules(left), rules(right), calendarOfExamples());
    }

    /** What a draft would change: the edition it starts from beside it. Nothing is stored. */
    public RuleSetComparison preview(RuleSetDraft draft) {
        return RuleSetComparison.of(drafts.base(draft), drafts.checked(draft), calendarOfExamples());
    }

    private ControlRules rules(RuleSetEdition edition) {
        return ruleSets.edition(edition)
                .map(ControlRuleSet::rules)
                .orElseThrow(() -> noSuchRuleSet(edition.toString()));
    }

    private WorkingCalendar calendarOfExamples() {
        return calendar.known().knownOn(WorkedExample.MEETING);
    }

    private RuleSetView view(
            ControlRuleSet set, boolean newest, RuleSetEdition inForce, Map<RuleSetEdition, Use> counts) {
        ControlRules rules = set.rules();
        return new RuleSetView(
                rules,
                set.madeBy().map(directory::displayName).orElse(null),
                set.madeAt().orElse(null),
                newest,
                rules.ruleSet().equals(inForce),
                counts.getOrDefault(rules.ruleSet(), Use.NONE));
    }

    static NotFoundException noSuchRuleSet(String name) {
        return new NotFoundException(Message.of("protocol.NO_SUCH_RULE_SET", name));
    }
}
