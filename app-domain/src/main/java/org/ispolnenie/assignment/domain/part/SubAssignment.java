package org.ispolnenie.assignment.domain.part;

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
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.domain.report.Evidence;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A part of a control point passed on to another body (a methodical service, a school) with a due date of its own, or a
 * body the decision itself names as executor or co-executor. It may be passed on further, so parts form a tree. Whoever
 * gave a part judges the answer; the body of the assignment stays answerable for the whole.
 */
@Entity
@Table(name = "sub_assignment")
public class SubAssignment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    /** The part this one is a part of; null where the body of the assignment gave it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable SubAssignment parent;

    @Column(name = "organization_id")
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private String task;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private SubAssignmentState state;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable String verdict;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "sub_assignment_id", insertable = false, updatable = false)
    @OrderBy("id")
    private List<Evidence> evidence = new ArrayList<>();

    protected SubAssignment() {}

    private SubAssignment(
            ControlPoint controlPoint,
            @Nullable SubAssignment parent,
            OrganizationRef body,
            PartyRole role,
            String task,
            @Nullable LocalDate due,
            Act act) {
        this.controlPoint = controlPoint;
        this.parent = parent;
        this.organizationId = body.id();
        this.role = role;
        this.task = task;
        this.due = due;
        this.state = SubAssignmentState.GIVEN;
        this.givenBy = act.by();
        this.givenAt = act.at();
    }

    /** A body the decision itself names beside the answerable one; it goes on control together with the assignment. */
    public static SubAssignment namedByDecision(
            ControlPoint point, OrganizationRef body, PartyRole role, String task, Act act) {
        return new SubAssignment(
                point, null, body, role, task, point.effectiveDue().orElse(null), act);
    }

    /**
     * Passes a part on.
     *
     * @param parent the part it is taken from; null where the body of the assignment passes it on
     * @param due    not later than what it is a part of
     */
    public static SubAssignment give(
            ControlPoint point,
            @Nullable SubAssignment parent,
            OrganizationRef body,
            PartyRole role,
            String task,
            LocalDate due,
            Act act) {
        point.requireAwaitingExecution();
        LocalDate latest = parent == null ? point.effectiveDue().orElse(null) : parent.due;
        if (latest != null && due.isAfter(latest)) {
            throw ValidationException.of("/due", Message.of("assignment.PART_LATER_THAN_WHOLE", latest));
        }
        point.note(act, Message.of("assignment.history.PART_GIVEN", body.name(), due, task));
        return new SubAssignment(point, parent, body, role, task, due, act);
    }

    /** Follows the date of its control point, where it had that one or none. */
    public void followDate(@Nullable LocalDate before, LocalDate due) {
        if (state.awaitsExecution() && (this.due == null || this.due.equals(before))) {
            this.due = due;
        }
    }

    /** The body says the part is done. */
    public void answer(String words, Act act) {
        become(SubAssignmentState.ANSWERED);
        this.answer = words;
        this.answeredBy = act.by();
        this.answeredAt = act.at();
        this.verdict = null;
        controlPoint.note(act, Message.of("assignment.history.PART_ANSWERED", words));
    }

    /** Adds a file to the answer, before it is judged. */
    public Evidence attach(StoredFile file, Act act) {
        if (state == SubAssignmentState.ACCEPTED || state == SubAssignmentState.WITHDRAWN) {
            throw new ConflictException(Message.of("assignment.PART_CLOSED", Message.word(state)));
        }
        Evidence added = Evidence.ofPart(id(), organizationId, file, act);
        evidence.add(added);
        return added;
    }

    public void accept(Act act, @Nullable String comment) {
        become(SubAssignmentState.ACCEPTED);
        this.verdict = comment;
        controlPoint.note(act, Message.of("assignment.history.PART_ACCEPTED"));
    }

    public void returnToBody(Act act, String reason) {
        become(SubAssignmentState.RETURNED);
        this.verdict = reason;
        controlPoint.note(act, Message.of("assignment.history.PART_RETURNED", reason));
    }

    /** The part is not wanted any more. */
    public void withdraw(Act act, String reason) {
        become(SubAssignmentState.WITHDRAWN);
        this.verdict = reason;
        controlPoint.note(act, Message.of("assignment.history.PART_WITHDRAWN", reason));
    }

    private void become(SubAssignmentState next) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(
                    Message.of("assignment.ILLEGAL_PART_MOVE", Message.word(state), Message.word(next)));
        }
        this.state = next;
    }

    public ControlPoint controlPoint() {
        return controlPoint;
    }

    public Optional<SubAssignment> parent() {
        return Optional.ofNullable(parent);
    }

    public long organizationId() {
        return organizationId;
    }

    /** EXECUTOR for a part passed on, CO_EXECUTOR for a body that takes part. */
    public PartyRole role() {
        return role;
    }

    public String task() {
        return task;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public SubAssignmentState state() {
        return state;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> verdict() {
        return Optional.ofNullable(verdict);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
