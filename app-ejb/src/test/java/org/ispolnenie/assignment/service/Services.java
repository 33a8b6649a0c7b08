package org.ispolnenie.assignment.service;

import java.time.Clock;
import java.util.List;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.service.bulk.BulkService;
import org.ispolnenie.assignment.service.bulk.OneOfMany;
import org.ispolnenie.assignment.service.closing.RemovalService;
import org.ispolnenie.assignment.service.decision.ControlledDecisionService;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.extension.ExtensionService;
import org.ispolnenie.assignment.service.part.PartRights;
import org.ispolnenie.assignment.service.part.SubAssignmentService;
import org.ispolnenie.assignment.service.point.CommentService;
import org.ispolnenie.assignment.service.point.ReminderService;
import org.ispolnenie.assignment.service.report.JudgementService;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.protocol.service.DecisionLinks;
import org.ispolnenie.shared.service.ObservedEvent;

/** The services of one caller; nothing but their own checks stands between them and what they do. */
public final class Services {

    public final PointRights rights;
    public final JudgementService judgements;
    public final ExtensionService extensions;
    public final RemovalService removals;
    public final ControlledDecisionService decisions;
    public final SubAssignmentService parts;
    public final CommentService comments;
    final ReminderService reminders;
    public final BulkService bulk;

    Services(ExecutionWorld world, CurrentCaller caller, Clock clock) {
        ControlRuleSets ruleSets = world.world.ruleSets;
        ProtocolRules rules = new ProtocolRules(world.assignments, ruleSets);
        DecisionLinks links = (protocol, number) -> number.equals("6") ? List.of("7") : List.of();
        NewDates dates = new NewDates(world.world.calendar, rules, clock);
        ObservedEvent<AssignmentEvent> happened = new ObservedEvent<>(world.events::add);
        rights =
                new PointRights(world.assignments, world.assignments, world.assignments, world.world.directory, caller);
        judgements = new JudgementService(world.assignments, world.assignments, rights, links, dates, happened, clock);
        extensions = new ExtensionService(world.assignments, world.assignments, rights, rules, dates, happened, clock);
        removals = new RemovalService(world.assignments, world.assignments, world.assignments, rights, happened, clock);
        decisions = new ControlledDecisionService(world.assignments, world.assignments, caller, clock);
        parts = new SubAssignmentService(
                world.assignments,
                world.assignments,
                world.assignments,
                new PartRights(rights, world.world.directory, clock),
                new EvidenceFiles(),
                happened,
                clock);
        comments = new CommentService(world.assignments, rights, happened, clock);
        reminders = new ReminderService(world.assignments, rights, happened, clock);
        bulk = new BulkService(new OneOfMany(judgements, reminders));
    }
}
