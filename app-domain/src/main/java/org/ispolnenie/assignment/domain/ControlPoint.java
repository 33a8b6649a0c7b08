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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
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

    /** Whether a request for a later date is being decided; until then the point is not overdue. */
    @Column(name = "extension_pending")
    private boolean extensionPending;

    @Enumerated(EnumType.STRING)
    @Column(name = "removal_ground")
    private @Nullable RemovalGround removalGround;

    @Column(name = "executed_on")
    private @Nullable LocalDate executedOn;

    /** From which day the engine of reminders looks at the point again: always, when what it goes by has changed. */
    @Column(name = "look_again_on")
    private LocalDate lookAgainOn;

    /** The explanation, a {@link Message} a line. */
    private String why;

    /** Stands for «at the next run»: before every day. */
    public static final LocalDate LOOK_NOW = LocalDate.of(1000, 1, 1);

    @OneToMany(mappedBy = "controlPoint", cascade = CascadeType.PERSIST)
    @OrderBy("at, id")
    private List<HistoryEntry> history = new ArrayList<>();

    protected ControlPoint() {}

    ControlPoint(Assignment assignment, int ordinal, PlannedPoint plan, Act act) {
        this.assignment = assignment;
        this.ordinal = ordinal;
        this.decisionId = plan.decisionId();
        this.label = plan.label();
        this.statedDue = plan.stated();
        this.originalDue = plan.effective();
        this.effectiveDue = plan.effective();
        this.why = plan.why().stream().map(Message::toString).collect(Collectors.joining("\n"));
        this.state = ControlPointState.ON_CONTROL;
        lookAgain();
        history.add(new HistoryEntry(this, null, state, act, null));
    }

    /** A final report on this point arrived; nobody needs to decide about a later date any more. */
    public void report(Act act, @Nullable String remark) {
        requireMove(ControlPointState.REPORTED);
        this.extensionPending = false;
        move(ControlPointState.REPORTED, act, remark);
    }

    /**
     * The report is good; the point is done.
     *
     * @param reportedOn the day the report came in: what was late stays late
     */
    public void accept(Act act, LocalDate reportedOn, @Nullable String remark) {
        requireMove(ControlPointState.ACCEPTED);
        this.executedOn = reportedOn;
        move(ControlPointState.ACCEPTED, act, remark);
    }

    /**
     * The report is not good enough; the point is open again. Its date stays unless the controller gives a new one.
     *
     * @param shifts why the new date is not exactly the day the controller gave; none where it is
     */
    public void returnReport(Act act, String reason, @Nullable LocalDate newDue, List<Message> shifts) {
        requireMove(ControlPointState.RETURNED);
        if (newDue != null) {
            Message given = Message.of("assignment.why.RETURNED_WITH_NEW_DATE", newDue);
            becomeDue(newDue, Stream.concat(Stream.of(given), shifts.stream()).toArray(Message[]::new));
        }
        move(ControlPointState.RETURNED, act, reason);
    }

    /** Taken off control by a separate act of the controlling authority. */
    public void remove(RemovalGround ground, Act act, String basis) {
        requireMove(ground.state());
        this.removalGround = ground;
        this.extensionPending = false;
        move(ground.state(), act, basis);
    }

    /** A later date is asked for. */
    public void askExtension(LocalDate requested, Act act, String reason) {
        requireAwaitingExecution();
        if (extensionPending) {
            throw new ConflictException(Message.of("assignment.EXTENSION_ALREADY_PENDING"));
        }
        this.extensionPending = true;
        lookAgain();
        note(act, Message.of("assignment.history.EXTENSION_ASKED", requested, reason));
    }

    /** The later date is in force; the original date is never lost. */
    public void extendTo(LocalDate due, List<Message> reasons, Act act, @Nullable String comment) {
        String before = String.valueOf(effectiveDue);
        this.extensionPending = false;
        becomeDue(due, reasons.toArray(Message[]::new));
        note(act, told("assignment.history.EXTENDED", comment, before, due));
    }

    /**
     * Moves the date because an act made its day non-working after it had been set. The original date goes with it where
     * it is the same day, so that nobody is held late by a day nobody worked; one that an extension left behind stays. The
     * stated date never changes, and a later date that is being decided about goes on being decided.
     *
     * @param legalAct the act, as it is cited
     * @param reasons  why that date
     */
    public void moveByAct(LocalDate due, String legalAct, List<Message> reasons, Act act) {
        requireAwaitingExecution();
        LocalDate before = effectiveDue;
        if (before == null || before.equals(due)) {
            throw new ConflictException(Message.of("assignment.NOTHING_TO_MOVE", due));
        }
        if (before.equals(originalDue)) {
            this.originalDue = due;
        }
        Message moved = Message.of("assignment.why.MOVED_BY_ACT", before, due, legalAct);
        becomeDue(due, Stream.concat(Stream.of(moved), reasons.stream()).toArray(Message[]::new));
        note(act, Message.of("assignment.history.MOVED_BY_ACT", before, due, legalAct));
    }

    /** The date stays. */
    public void refuseExtension(Act act, String reason) {
        this.extensionPending = false;
        lookAgain();
        note(act, Message.of("assignment.history.EXTENSION_REFUSED", reason));
    }

    /**
     * The day its words wait for is known, or has moved: all three dates follow from it. A later date that was granted
     * or given stays in force.
     *
     * @return whether anything has changed: what is reported on or closed keeps the date it was executed by
     */
    public boolean becomeDatedBy(DueDate date, Message ground, Act act) {
        boolean first = originalDue == null;
        boolean open = first ? !state.isClosed() : state.awaitsExecution();
        if (!open
                || (!first
                        && date.stated().equals(statedDue)
                        && date.effective().equals(originalDue))) {
            return false;
        }
        LocalDate given = effectiveDue == null || effectiveDue.equals(originalDue) ? null : effectiveDue;
        this.statedDue = date.stated();
        this.originalDue = date.effective();
        this.why = date.why().stream().map(Message::toString).collect(Collectors.joining("\n"));
        if (given != null && given.isAfter(date.effective())) {
            becomeDue(given, Message.of("assignment.why.LATER_DATE_STAYS", given));
        } else {
            becomeDue(date.effective());
        }
        note(act, ground);
        return true;
    }

    /** Something about this point is worth keeping although its state stays. */
    public void note(Act act, Message what) {
        history.add(new HistoryEntry(this, state, state, act, what.toString()));
        assignment.settle();
    }

    /** What reminders go by has changed: state, date, or whether a later date is being decided. */
    private void lookAgain() {
        this.lookAgainOn = state.awaitsExecution() && effectiveDue != null ? LOOK_NOW : Assignment.NEVER;
    }

    /** A message with the comment as its last argument, where there is one. */
    private static Message told(String key, @Nullable String comment, Object... args) {
        List<Object> all = new ArrayList<>(Arrays.asList(args));
        if (comment == null || WrittenText.isNothing(comment)) {
            return Message.of(key, all.toArray());
        }
        all.add(comment);
        return Message.of(key + "_WITH_COMMENT", all.toArray());
    }

    private void becomeDue(LocalDate due, Message... reasons) {
        this.effectiveDue = due;
        lookAgain();
        this.why = Stream.concat(why.lines(), Arrays.stream(reasons).map(Message::toString))
                .collect(Collectors.joining("\n"));
    }

    private void move(ControlPointState next, Act act, @Nullable String reason) {
        ControlPointState before = state;
        this.state = next;
        lookAgain();
        history.add(new HistoryEntry(this, before, next, act, reason));
        assignment.settle();
    }

    private void requireMove(ControlPointState next) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(Message.of("assignment.ILLEGAL_MOVE", Message.word(state), Message.word(next)));
        }
    }

    /** Whatever changes what is still to be done is refused once nothing is. */
    public void requireAwaitingExecution() {
        if (!state.awaitsExecution()) {
            throw new ConflictException(Message.of("assignment.NOT_AWAITING_EXECUTION", Message.word(state)));
        }
    }

    public boolean isOverdueOn(LocalDate today) {
        return lateAfter().filter(date -> date.isBefore(today)).isPresent();
    }

    /** After which day it is overdue; empty where it cannot be: nothing is awaited, no date is known, or it is being decided. */
    public Optional<LocalDate> lateAfter() {
        return state.lateAfter(effectiveDue, extensionPending);
    }

    public boolean extensionPending() {
        return extensionPending;
    }

    public Optional<RemovalGround> removalGround() {
        return Optional.ofNullable(removalGround);
    }

    /** The day its accepted report came in. */
    public Optional<LocalDate> executedOn() {
        return Optional.ofNullable(executedOn);
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
