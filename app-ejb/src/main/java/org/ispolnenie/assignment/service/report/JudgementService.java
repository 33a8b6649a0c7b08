package org.ispolnenie.assignment.service.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportRepository;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.NewDates;
import org.ispolnenie.assignment.service.NewDates.NewDate;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.protocol.service.link.DecisionLinks;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller judges reports: accepts them, or returns them with a reason. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class JudgementService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ReportRepository reports;

    @Inject
    private PointRights rights;

    @Inject
    private DecisionLinks links;

    @Inject
    private NewDates dates;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * The report is good; with a final one its control point is done, as of the day the report came in.
     *
     * @param version the version of the report the controller saw; null: whichever is there
     * @throws org.ispolnenie.shared.domain.ConflictException if it has been judged already
     */
    @Audited(value = "REPORT_ACCEPTED", of = AuditEntity.REPORT)
    public void accept(@AuditedId long reportId, @Nullable Long version, @Nullable String comment) {
        @Nullable String words = Remark.optional(comment, "/comment");
        ExecutionReport report = submitted(reportId);
        Act act = judging(report, version);
        report.accept(act, dayOf(report.submittedAt().orElse(act.at())), words);
        happened.fire(new AssignmentEvent.ReportAccepted(
                reportId, report.controlPoint().id(), report.organizationId(), act));
    }

    /**
     * The report is not good enough: its control point is open again. Those who start from its result are warned.
     *
     * @param version the version of the report the controller saw; null: whichever is there
     * @param newDue  a new date, after today and after the date in force: a return takes no time away from the body. It
     *                moves off a non-working day as the rules say. Null: the date stays
     * @throws org.ispolnenie.shared.domain.ConflictException if it has been judged already
     */
    @Audited(value = "REPORT_RETURNED", of = AuditEntity.REPORT)
    public void returnReport(
            @AuditedId long reportId,
            @Nullable Long version,
            String reason,
            @AuditedDetail("due") @Nullable LocalDate newDue) {
        String words = Remark.required(reason, "/reason");
        ExecutionReport report = submitted(reportId);
        Act act = judging(report, version);
        @Nullable NewDate date = newDue == null ? null : after(report.controlPoint(), newDue, dayOf(act.at()));
        @Nullable LocalDate due = date == null ? null : date.due();
        report.returnToBody(act, words, due, date == null ? List.of() : date.shifts());
        happened.fire(new AssignmentEvent.ReportReturned(
                reportId,
                report.controlPoint().id(),
                report.organizationId(),
                words,
                due,
                startingFrom(report.controlPoint().assignment()),
                act));
    }

    /** A draft is nobody's but its author's: for the controller there is no such report. */
    private ExecutionReport submitted(long id) {
        return reports.reportForChange(id)
                .filter(report -> report.state() != ReportState.DRAFT)
                .orElseThrow(() -> new NotFoundException(Message.of("assignment.NO_SUCH_REPORT", String.valueOf(id))));
    }

    private Act judging(ExecutionReport report, @Nullable Long version) {
        Act act = rights.requireJudging(report.controlPoint()).acts(clock.instant());
        report.requireVersion(version);
        return act;
    }

    private NewDate after(ControlPoint point, LocalDate newDue, LocalDate today) {
        if (!newDue.isAfter(today)) {
            throw ValidationException.of("/newDue", Message.of("assignment.NEW_DATE_NOT_IN_FUTURE", today));
        }
        LocalDate inForce = point.effectiveDue().orElse(today);
        if (!newDue.isAfter(inForce)) {
            throw ValidationException.of("/newDue", Message.of("assignment.NEW_DATE_NOT_LATER", inForce));
        }
        return dates.of(point, newDue, inForce.isAfter(today) ? inForce : today);
    }

    /** The open control points of the same body that need the result of this one. */
    private List<Long> startingFrom(Assignment assignment) {
        return assignments.openPoints(
                assignment.protocolId(),
                links.startingFrom(assignment.protocolId(), assignment.decisionNumber()),
                assignment.organizationId());
    }

    private LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
