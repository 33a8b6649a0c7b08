package org.ispolnenie.assignment.service.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.extension.ExtensionRepository;
import org.ispolnenie.assignment.domain.report.Evidence;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportRepository;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.StandingReader;
import org.ispolnenie.assignment.service.evidence.AttachedWorks;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * Reporting on a control point: at once, or by a draft that is kept while it is written. Files are looked at before the
 * point is locked, so that a slow scanner holds up nobody, and kept only when the report stands.
 */
@Stateless
@RolesAllowed({Role.Names.EXECUTOR, Role.Names.CONTROLLER, Role.Names.INTEGRATION})
public class ReportService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ReportRepository reports;

    @Inject
    private ExtensionRepository extensions;

    @Inject
    private StandingReader standings;

    @Inject
    private PointRights rights;

    @Inject
    private EvidenceFiles files;

    @Inject
    private AttachedWorks works;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Inject
    private Event<AssignmentEvent> happened;

    /**
     * Hands a report in at once; a draft that is being written stays.
     *
     * @param version of the control point, as the caller has seen it; null: whichever
     * @param kinds   what each file is, in their order; null, or nothing for the last ones: whatever is still missing
     * @return the report's id
     */
    @Audited(value = "REPORT_SUBMITTED", of = AuditEntity.REPORT)
    public long report(
            @AuditedDetail("controlPoint") long pointId,
            @Nullable Long version,
            ReportContent content,
            List<IncomingFile> incoming,
            List<? extends @Nullable EvidenceKind> kinds) {
        EvidenceContract contract = answering(pointId).contract();
        ReportRules.check(content, LocalDate.now(clock));
        List<Checked> checked = files.check(incoming, contract);
        ControlPoint point = locked(pointId);
        point.requireVersion(version);
        Caller caller = rights.requireAnswering(point);
        ExecutionReport report = begun(point, caller);
        report.write(content, caller.acts(clock.instant()));
        for (int i = 0; i < checked.size(); i++) {
            @Nullable EvidenceKind kind = i < kinds.size() ? kinds.get(i) : null;
            report.attach(checked.get(i).file(), kind, caller.acts(clock.instant()));
        }
        submit(report, contract, caller);
        checked.forEach(files::keep);
        reports.add(report);
        tell(report, caller);
        return report.id();
    }

    /**
     * Keeps what has been written so far; need not be complete.
     *
     * @return the draft's id
     */
    @Audited(value = "REPORT_DRAFT_SAVED", of = AuditEntity.REPORT)
    public long saveDraft(@AuditedDetail("controlPoint") long pointId, ReportContent content) {
        ControlPoint point = locked(pointId);
        Caller caller = rights.requireAnswering(point);
        ReportRules.check(content, LocalDate.now(clock));
        ExecutionReport draft = draft(point, caller);
        draft.write(content, caller.acts(clock.instant()));
        return draft.id();
    }

    /**
     * Adds a file to the draft, which is begun if there is none yet.
     *
     * @return the file's id
     */
    @Audited(value = "EVIDENCE_ATTACHED", of = AuditEntity.CONTROL_POINT)
    public long attach(@AuditedId long pointId, IncomingFile incoming, @Nullable EvidenceKind kind) {
        Checked checked =
                files.check(List.of(incoming), answering(pointId).contract()).get(0);
        ControlPoint point = locked(pointId);
        Caller caller = rights.requireAnswering(point);
        ExecutionReport draft = draft(point, caller);
        EvidenceFiles.requireRoom(draft.evidence().stream().map(Evidence::file).toList(), checked);
        Evidence added = draft.attach(files.keep(checked), kind, caller.acts(clock.instant()));
        reports.add(draft);
        return added.id();
    }

    /**
     * Adds a file that is made anew each time, a workbook of how far something is, say: what the draft has under its
     * name makes room for it.
     *
     * @return the file's id
     */
    @Audited(value = "EVIDENCE_ATTACHED", of = AuditEntity.CONTROL_POINT)
    public long attachAnew(@AuditedId long pointId, IncomingFile incoming) {
        ControlPoint point = locked(pointId);
        rights.requireAnswering(point);
        reports.draftOn(point.id()).ifPresent(draft -> draft.detachNamed(incoming.name()));
        return attach(pointId, incoming, null);
    }

    /** Takes a file off the draft. */
    @Audited(value = "EVIDENCE_DETACHED", of = AuditEntity.CONTROL_POINT)
    public void detach(@AuditedId long pointId, @AuditedDetail("evidence") long evidenceId) {
        ControlPoint point = locked(pointId);
        rights.requireAnswering(point);
        existingDraft(point).detach(evidenceId);
    }

    /**
     * Hands the draft in.
     *
     * @return the report's id
     */
    @Audited(value = "REPORT_SUBMITTED", of = AuditEntity.REPORT)
    public long submitDraft(@AuditedDetail("controlPoint") long pointId) {
        EvidenceContract contract = answering(pointId).contract();
        ControlPoint point = locked(pointId);
        Caller caller = rights.requireAnswering(point);
        ExecutionReport draft = existingDraft(point);
        ReportRules.check(draft.content(), LocalDate.now(clock));
        submit(draft, contract, caller);
        tell(draft, caller);
        return draft.id();
    }

    /** Throws the draft away with its files. */
    @Audited(value = "REPORT_DRAFT_DISCARDED", of = AuditEntity.CONTROL_POINT)
    public void discardDraft(@AuditedId long pointId) {
        ControlPoint point = locked(pointId);
        rights.requireAnswering(point);
        reports.remove(existingDraft(point));
    }

    private PointStanding answering(long pointId) {
        Caller caller = current.get();
        PointStanding standing = standings
                .standing(
                        pointId,
                        caller.organization() == null
                                ? null
                                : caller.organization().id())
                .orElseThrow(() -> PointRights.notFound(pointId));
        rights.requireAnswering(caller, standing);
        return standing;
    }

    private ControlPoint locked(long pointId) {
        return assignments.controlPointForChange(pointId).orElseThrow(() -> PointRights.notFound(pointId));
    }

    private ExecutionReport begun(ControlPoint point, Caller caller) {
        return ExecutionReport.draft(point, rights.isOnBehalf(caller, point), caller.acts(clock.instant()));
    }

    private ExecutionReport draft(ControlPoint point, Caller caller) {
        return reports.draftOn(point.id()).orElseGet(() -> {
            ExecutionReport draft = begun(point, caller);
            reports.add(draft);
            return draft;
        });
    }

    private ExecutionReport existingDraft(ControlPoint point) {
        return reports.draftOn(point.id()).orElseThrow(() -> new NotFoundException(Message.of("assignment.NO_DRAFT")));
    }

    /** A final report answers whatever was asked about a later date. */
    private void submit(ExecutionReport report, EvidenceContract contract, Caller caller) {
        Act act = caller.acts(clock.instant());
        ControlPoint point = report.controlPoint();
        boolean lapses = report.kind() == ReportKind.FINAL && point.extensionPending();
        report.submit(contract, works.on(point), act);
        if (lapses) {
            extensions.pendingExtension(point.id()).ifPresent(request -> request.lapse(act.at()));
        }
    }

    private void tell(ExecutionReport report, Caller caller) {
        ControlPoint point = report.controlPoint();
        happened.fire(new AssignmentEvent.ReportReceived(
                report.id(),
                point.id(),
                point.assignment().organizationId(),
                report.onBehalf(),
                caller.acts(clock.instant())));
    }
}
