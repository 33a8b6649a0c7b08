package org.ispolnenie.assignment.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.AssignmentEvent;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.deadline.ControlRuleSet;
import org.ispolnenie.protocol.domain.deadline.ControlRuleSetRepository;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.protocol.service.DecisionLinks;
import org.ispolnenie.shared.service.ObservedEvent;

/** The services of one caller; nothing but their own checks stands between them and what they do. */
final class Services {

    final PointRights rights;
    final JudgementService judgements;
    final ExtensionService extensions;
    final RemovalService removals;
    final ControlledDecisionService decisions;
    final SubAssignmentService parts;
    final CommentService comments;
    final ReminderService reminders;
    final BulkService bulk;

    Services(ExecutionWorld world, CurrentCaller caller, Clock clock) {
        ControlRuleSets rules = new ControlRuleSets(new DeliveredRules());
        DecisionLinks links = (protocol, number) -> number.equals("6") ? List.of("7") : List.of();
        NewDates dates = new NewDates(world.world.calendar, rules, clock);
        ObservedEvent<AssignmentEvent> happened = new ObservedEvent<>(world.events::add);
        rights = new PointRights(world.assignments, world.world.directory, caller);
        judgements = new JudgementService(world.assignments, rights, links, dates, happened, clock);
        extensions = new ExtensionService(world.assignments, rights, rules, dates, happened, clock);
        removals = new RemovalService(world.assignments, rights, happened, clock);
        decisions = new ControlledDecisionService(world.assignments, caller, clock);
        parts = new SubAssignmentService(
                world.assignments,
                new PartRights(rights, world.world.directory, clock),
                new EvidenceFiles(),
                happened,
                clock);
        comments = new CommentService(world.assignments, rights, happened, clock);
        reminders = new ReminderService(world.assignments, rights, happened, clock);
        bulk = new BulkService(new OneOfMany(judgements, reminders));
    }

    private static final class DeliveredRules implements ControlRuleSetRepository {

        @Override
        public List<String> codes() {
            return List.of();
        }

        @Override
        public Optional<ControlRuleSet> newest() {
            return Optional.empty();
        }

        @Override
        public void add(ControlRuleSet ruleSet) {
            throw new UnsupportedOperationException();
        }
    }
}
