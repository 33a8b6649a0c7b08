package org.ispolnenie.assignment.domain.extension;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A body asks for a later date, with a reason; whoever set the date grants it (this day or another) or refuses with a
 * reason. It may be asked again. While it is pending the control point is «на рассмотрении», not overdue.
 */
@Entity
@Table(name = "extension_request")
public class ExtensionRequest extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Column(name = "requested_due")
    private LocalDate requestedDue;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ExtensionState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "granted_due")
    private @Nullable LocalDate grantedDue;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String verdict;

    protected ExtensionRequest() {}

    private ExtensionRequest(
            ControlPoint controlPoint, LocalDate dueBefore, LocalDate requestedDue, String reason, Act act) {
        this.controlPoint = controlPoint;
        this.dueBefore = dueBefore;
        this.requestedDue = requestedDue;
        this.reason = reason;
        this.state = ExtensionState.PENDING;
        this.askedBy = act.by();
        this.askedAt = act.at();
    }

    /**
     * Asks for a later date.
     *
     * @param today    the day it is asked
     * @param leadDays how many days before the due date that must be
     */
    public static ExtensionRequest ask(
            ControlPoint point, LocalDate requestedDue, String reason, LocalDate today, int leadDays, Act act) {
        point.requireAwaitingExecution();
        ExtensionMustBeRequestedBeforeDeadline.check(point, requestedDue, today, leadDays);
        point.askExtension(requestedDue, act, reason);
        return new ExtensionRequest(point, point.effectiveDue().orElseThrow(), requestedDue, reason, act);
    }

    /**
     * Grants it.
     *
     * @param due    the day in force from now on; the working-day rule has been applied
     * @param shifts why it is not exactly the day that was granted; none where it is
     */
    public void grant(LocalDate due, List<Message> shifts, Act act, @Nullable String comment) {
        requirePending();
        if (!due.isAfter(dueBefore)) {
            throw ValidationException.of("/due", Message.of("assignment.EXTENSION_NOT_LATER", dueBefore));
        }
        decide(ExtensionState.GRANTED, act, comment);
        this.grantedDue = due;
        List<Message> why = new ArrayList<>();
        why.add(Message.of("assignment.why.EXTENDED", dueBefore, due, requestedDue));
        why.addAll(shifts);
        controlPoint.extendTo(due, why, act, comment);
    }

    public void refuse(Act act, String why) {
        requirePending();
        decide(ExtensionState.REFUSED, act, why);
        controlPoint.refuseExtension(act, why);
    }

    /** The point was reported on or taken off control before anybody decided. */
    public void lapse(Instant at) {
        requirePending();
        this.state = ExtensionState.LAPSED;
        this.decidedAt = at;
    }

    private void decide(ExtensionState decision, Act act, @Nullable String words) {
        this.state = decision;
        this.decidedBy = act.by();
        this.decidedAt = act.at();
        this.verdict = words;
    }

    private void requirePending() {
        if (state != ExtensionState.PENDING) {
            throw new ConflictException(Message.of("assignment.EXTENSION_ALREADY_DECIDED", Message.word(state)));
        }
    }

    public ControlPoint controlPoint() {
        return controlPoint;
    }

    /** The date in force when it was asked. */
    public LocalDate dueBefore() {
        return dueBefore;
    }

    public LocalDate requestedDue() {
        return requestedDue;
    }

    public String reason() {
        return reason;
    }

    public ExtensionState state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<LocalDate> grantedDue() {
        return Optional.ofNullable(grantedDue);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** The comment of the grant or the reason of the refusal. */
    public Optional<String> verdict() {
        return Optional.ofNullable(verdict);
    }
}
