package org.ispolnenie.assignment.domain;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.Message;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * One due date of one assignment: what is reported on, accepted, overdue. It keeps three dates: as stated in the
 * protocol, as put on control (original), as in force now (effective).
 */
@Entity
@Table(name = "control_point")
public class ControlPoint extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    /** The item or sub-item the date belongs to. */
    @Column(name = "decision_id")
    private long decisionId;

    private String label;
    private int ordinal;

    @Column(name = "stated_due")
    private @Nullable LocalDate statedDue;

    @Column(name = "original_due")
    private @Nullable LocalDate originalDue;

    @Column(name = "effective_due")
    private @Nullable LocalDate effectiveDue;

    @Enumerated(EnumType.STRING)
    private ControlPointState state;

    /** The explanation, a {@link Message} a line. */
    private String why;

    @OneToMany(mappedBy = "controlPoint", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<HistoryEntry> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ControlPoint() {}

    ControlPoint(Assignment assignment, int ordinal, PlannedPoint plan, String person, Instant at) {
        this.assignment = assignment;
        this.ordinal = ordinal;
        this.decisionId = plan.decisionId();
        this.label = plan.label();
        this.statedDue = plan.stated();
        this.originalDue = plan.effective();
        this.effectiveDue = plan.effective();
        this.why = plan.why().stream().map(Message::toString).collect(Collectors.joining("\n"));
        this.state = ControlPointState.ON_CONTROL;
        history.add(new HistoryEntry(this, null, state, person, at, null));
    }

    /** A report on this point arrived. */
    public void report(String person, Instant at, @Nullable String remark) {
        move(ControlPointState.REPORTED, person, at, remark);
    }

    /** The report is good; the point is done. */
    public void accept(String person, Instant at, @Nullable String remark) {
        move(ControlPointState.ACCEPTED, person, at, remark);
    }

    /** The report is not good enough; the point is open again, its date unchanged. */
    public void returnReport(String person, Instant at, String reason) {
        move(ControlPointState.RETURNED, person, at, reason);
    }

    /** Taken off control by a separate act. */
    public void remove(String person, Instant at, String basis) {
        move(ControlPointState.REMOVED, person, at, basis);
    }

    /** No longer needs doing. */
    public void becomeNotRelevant(String person, Instant at, String reason) {
        move(ControlPointState.NOT_RELEVANT, person, at, reason);
    }

    private void move(ControlPointState next, String person, Instant at, @Nullable String reason) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(Message.of("assignment.ILLEGAL_MOVE", state, next));
        }
        history.add(new HistoryEntry(this, state, next, person, at, reason));
        this.state = next;
        assignment.settle();
    }

    public boolean isOverdueOn(LocalDate today) {
        return state.awaitsExecution() && effectiveDue != null && effectiveDue.isBefore(today);
    }

    public long decisionId() {
        return decisionId;
    }

    public String label() {
        return label;
    }

    public int ordinal() {
        return ordinal;
    }

    public Optional<LocalDate> statedDue() {
        return Optional.ofNullable(statedDue);
    }

    public Optional<LocalDate> originalDue() {
        return Optional.ofNullable(originalDue);
    }

    public Optional<LocalDate> effectiveDue() {
        return Optional.ofNullable(effectiveDue);
    }

    public ControlPointState state() {
        return state;
    }

    public List<Message> why() {
        return Arrays.stream(why.split("\n")).map(Message::parse).toList();
    }

    public Assignment assignment() {
        return assignment;
    }

    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }
}
