package org.ispolnenie.assignment.domain.report;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A body's account of a control point, with evidence. It is a draft while it is being written, then it is submitted and
 * from there on stays as it is; the controller accepts it or returns it with a reason. A final report moves its control
 * point, an interim one only informs.
 */
@Entity
@Table(name = "execution_report")
public class ExecutionReport extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    /** The body that reports. */
    @Column(name = "organization_id")
    private long organizationId;

    private ReportContent content;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private String author;

    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "judged_by")
    private @Nullable String judgedBy;

    @Column(name = "judged_at")
    private @Nullable Instant judgedAt;

    private @Nullable String verdict;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Evidence> evidence = new ArrayList<>();

    protected ExecutionReport() {}

    private ExecutionReport(ControlPoint controlPoint, boolean onBehalf, Act act) {
        this.controlPoint = controlPoint;
        this.organizationId = controlPoint.assignment().organizationId();
        this.content = new ReportContent(ReportKind.FINAL, "", null, null, FormData.NONE);
        this.state = ReportState.DRAFT;
        this.author = act.by();
        this.onBehalf = onBehalf;
        this.savedAt = act.at();
    }

    /**
     * Begins a report.
     *
     * @param onBehalf whether the committee writes for a body without an account
     */
    public static ExecutionReport draft(ControlPoint controlPoint, boolean onBehalf, Act act) {
        controlPoint.requireAwaitingExecution();
        return new ExecutionReport(controlPoint, onBehalf, act);
    }

    /** Keeps what has been written so far. */
    public void write(ReportContent written, Act act) {
        requireDraft();
        this.content = written;
        this.author = act.by();
        this.savedAt = act.at();
    }

    /** Adds a file to the draft. */
    public Evidence attach(StoredFile file, @Nullable EvidenceKind evidenceKind, Act act) {
        requireDraft();
        Evidence added = Evidence.of(this, file, evidenceKind, act);
        evidence.add(added);
        return added;
    }

    /** Takes a file off the draft. */
    public void detach(long evidenceId) {
        requireDraft();
        evidence.removeIf(piece -> piece.id() == evidenceId);
    }

    /** Takes the files of a name off the draft. */
    public void detachNamed(String name) {
        requireDraft();
        evidence.removeIf(piece -> piece.file().name().equals(name));
    }

    /**
     * Hands the report in. A final one moves the control point.
     *
     * @param contract what a report on this decision must contain
     * @param work     what has been done for it in the product itself
     * @throws org.ispolnenie.shared.failure.ValidationException if a final report lacks something, all of it at once
     */
    public void submit(EvidenceContract contract, WorkDone work, Act act) {
        requireMove(ReportState.SUBMITTED);
        controlPoint.requireAwaitingExecution();
        ReportMustCarryItsEvidence.check(this, work, contract);
        this.state = ReportState.SUBMITTED;
        this.author = act.by();
        this.submittedAt = act.at();
        if (kind() == ReportKind.FINAL) {
            controlPoint.report(act, null);
        } else {
            controlPoint.note(act, Message.of("assignment.history.INTERIM_REPORT"));
        }
    }

    /**
     * The controller agrees.
     *
     * @param submittedOn the day it was submitted, in the zone of the application
     */
    public void accept(Act act, LocalDate submittedOn, @Nullable String comment) {
        judge(ReportState.ACCEPTED, act, comment);
        if (kind() == ReportKind.FINAL) {
            controlPoint.accept(act, submittedOn, comment);
        } else {
            controlPoint.note(act, Message.of("assignment.history.INTERIM_ACCEPTED"));
        }
    }

    /**
     * The controller does not agree, says why and until when it is to be done.
     *
     * @param newDue the day in force from now on, the working-day rule has been applied; null: the date stays
     * @param shifts why it is not exactly the day the controller gave; none where it is
     */
    public void returnToBody(Act act, String reason, @Nullable LocalDate newDue, List<Message> shifts) {
        if (newDue != null && kind() == ReportKind.INTERIM) {
            throw ValidationException.of("/newDue", Message.of("assignment.INTERIM_MOVES_NO_DATE"));
        }
        judge(ReportState.RETURNED, act, reason);
        if (kind() == ReportKind.FINAL) {
            controlPoint.returnReport(act, reason, newDue, shifts);
        } else {
            controlPoint.note(act, Message.of("assignment.history.INTERIM_RETURNED", reason));
        }
    }

    private void judge(ReportState next, Act act, @Nullable String words) {
        requireMove(next);
        this.state = next;
        this.judgedBy = act.by();
        this.judgedAt = act.at();
        this.verdict = words;
    }

    private void requireDraft() {
        if (state != ReportState.DRAFT) {
            throw new ConflictException(Message.of("assignment.REPORT_NO_LONGER_A_DRAFT"));
        }
    }

    private void requireMove(ReportState next) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(
                    Message.of("assignment.ILLEGAL_REPORT_MOVE", Message.word(state), Message.word(next)));
        }
    }

    public ControlPoint controlPoint() {
        return controlPoint;
    }

    public long organizationId() {
        return organizationId;
    }

    /** What it says. */
    public ReportContent content() {
        return content;
    }

    public ReportKind kind() {
        return content.kind();
    }

    public ReportState state() {
        return state;
    }

    public String author() {
        return author;
    }

    /** Whether the committee wrote it for a body without an account. */
    public boolean onBehalf() {
        return onBehalf;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<String> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }

    /** The comment of acceptance or the reason of return. */
    public Optional<String> verdict() {
        return Optional.ofNullable(verdict);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
