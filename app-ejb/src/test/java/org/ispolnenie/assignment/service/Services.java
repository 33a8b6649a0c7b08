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
import org.ispolnenie.protocol.service.link.DecisionLinks;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;

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
        ProtocolRules rules = Wired.of(ProtocolRules.class, world.assignments, ruleSets);
        DecisionLinks links = (protocol, number) -> number.equals("6") ? List.of("7") : List.of();
        NewDates dates = Wired.of(NewDates.class, world.world.calendar, rules, clock);
        ObservedEvent<AssignmentEvent> happened = new ObservedEvent<>(world.events::add);
        rights = Wired.of(PointRights.class, world.assignments, world.world.directory, caller);
        judgements = Wired.of(JudgementService.class, world.assignments, rights, links, dates, happened, clock);
        extensions = Wired.of(ExtensionService.class, world.assignments, rights, rules, dates, happened, clock);
        removals = Wired.of(RemovalService.class, world.assignments, rights, happened, clock);
        decisions = Wired.of(ControlledDecisionService.class, world.assignments, caller, clock);
        parts = Wired.of(
                SubAssignmentService.class,
                world.assignments,
                Wired.of(PartRights.class, rights, world.world.directory, clock),
                new EvidenceFiles(),
                happened,
                clock);
        comments = Wired.of(CommentService.class, world.assignments, rights, happened, clock);
        reminders = Wired.of(ReminderService.class, world.assignments, rights, happened, clock);
        bulk = Wired.of(BulkService.class, Wired.of(OneOfMany.class, judgements, reminders));
    }
}
