package org.ispolnenie.assignment.service;

import java.time.Clock;
import java.util.List;
import org.ispolnenie.assignment.domain.AssignmentEvent;
import org.ispolnenie.directory.service.CurrentCaller;
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
    final EventDateService eventDates;
    final BulkService bulk;

    Services(ExecutionWorld world, CurrentCaller caller, Clock clock) {
        ControlRuleSets ruleSets = world.world.ruleSets;
        ProtocolRules rules = new ProtocolRules(world.assignments, ruleSets);
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
        eventDates = new EventDateService(
                world.assignments,
                new AwaitedDateQueries(world.awaited),
                new EventDates(ruleSets, world.world.calendar, clock),
                caller,
                happened,
                clock);
        bulk = new BulkService(new OneOfMany(judgements, reminders));
    }
}
