package org.ispolnenie.assignment.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.service.decision.PutOnControlService;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.ProtocolApproved;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;

/**
 * Decisions 6 and 7 of a protocol on control for Волосовский (MR02) and Кингисеппский (MR07) districts and for the
 * committee itself, 7 based on 6; services in memory on a clock that stands on 1 November 2019, 09:00.
 */
public final class ExecutionWorld {

    public static final long PROTOCOL = 17;
    public static final Clock CLOCK = World.CLOCK;
    public static final LocalDate DUE = LocalDate.of(2019, 12, 2);

    public final World world = new World();
    public final InMemoryAssignments assignments = new InMemoryAssignments();
    public final List<AssignmentEvent> events = new ArrayList<>();

    public ExecutionWorld() {
        List<PlannedDecision> decisions = Stream.of("6", "7").map(this::planned).toList();
        Wired.of(PutOnControlService.class, assignments, new ObservedEvent<AssignmentEvent>(happened -> {}))
                .putOnControl(new ProtocolApproved(
                        PROTOCOL,
                        new ControlPlan(decisions),
                        ControlRules.regionalOrders().ruleSet(),
                        new Act("controller", CLOCK.instant())));
    }

    private PlannedDecision planned(String number) {
        List<PlannedPoint> points = List.of(new PlannedPoint(
                Long.parseLong(number), number, DUE, DUE, List.of(Message.of("protocol.deadline.WRITTEN", "до"))));
        List<PlannedAssignment> bodies = Stream.of("MR02", "MR07", "KOIPO")
                .map(code -> new PlannedAssignment(organization(code), points))
                .toList();
        return new PlannedDecision(
                Long.parseLong(number),
                number,
                Integer.parseInt(number),
                DecisionKind.OTHER,
                "Решение " + number,
                points,
                bodies,
                List.of());
    }

    public OrganizationRef organization(String code) {
        return world.directory.organization(code).orElseThrow();
    }

    /** The one control point of a decision for a body. */
    public ControlPoint point(String decision, String body) {
        return assignments.all().stream()
                .filter(a -> a.decisionNumber().equals(decision)
                        && a.organizationId() == organization(body).id())
                .findFirst()
                .orElseThrow()
                .controlPoints()
                .get(0);
    }

    /** A report handed in now. */
    public ExecutionReport reported(ControlPoint point, ReportKind kind) {
        return reported(point, kind, CLOCK.instant());
    }

    /** A report handed in at a time. */
    public ExecutionReport reported(ControlPoint point, ReportKind kind, Instant at) {
        ExecutionReport report = draft(point);
        report.write(new ReportContent(kind, "Сделано", null, null, FormData.NONE), new Act("executor", at));
        report.submit(
                new EvidenceContract(List.of(), Set.of(FileType.values()), 1 << 20),
                WorkDone.NONE,
                new Act("executor", at));
        return report;
    }

    public ExecutionReport draft(ControlPoint point) {
        ExecutionReport report = ExecutionReport.draft(point, false, new Act("executor", CLOCK.instant()));
        assignments.add(report);
        return report;
    }

    /** The services as somebody calls them. */
    public Services as(String login, @Nullable String body, Role... roles) {
        return as(login, body, CLOCK, roles);
    }

    /** The services as somebody calls them so much later. */
    public Services later(Duration by, String login, @Nullable String body, Role... roles) {
        return as(login, body, Clock.offset(CLOCK, by), roles);
    }

    private Services as(String login, @Nullable String body, Clock clock, Role... roles) {
        return new Services(this, caller(login, body, roles), clock);
    }

    /** Somebody who calls. */
    public CurrentCaller caller(String login, @Nullable String body, Role... roles) {
        return CurrentCaller.of(new Caller(login, login, body == null ? null : organization(body), Set.of(roles)));
    }

    /** The committee's controller. */
    public Services controller() {
        return as("controller", "KOIPO", Role.CONTROLLER);
    }

    /** Somebody who executes for a body. */
    public Services executor(String body) {
        return as("executor." + body, body, Role.EXECUTOR);
    }
}
