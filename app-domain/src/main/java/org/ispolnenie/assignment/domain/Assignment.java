package org.ispolnenie.assignment.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/**
 * One decision for one responsible body. It is open until every control point is closed; it knows the next date that
 * awaits execution, so that lists by urgency read one index and no control points.
 */
@Entity
@Table(name = "assignment")
public class Assignment extends VersionedEntity {

    /** Stands for «no date», so that a list by urgency sorts it last by the index alone. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Column(name = "protocol_id")
    private long protocolId;

    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decision_ordinal")
    private int decisionOrdinal;

    /** The body the decision addresses. */
    @Column(name = "addressed_id")
    private long addressedId;

    /** The body that answers now: the addressed one, or who took over from it. */
    @Column(name = "organization_id")
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    /** The least advanced of its points: what is still to be done about it. */
    @Enumerated(EnumType.STRING)
    private ControlPointState state;

    /** The earliest effective date among the points that await execution; {@link #NEVER} when none does. */
    @Column(name = "next_due")
    private LocalDate nextDue;

    /** The earliest date after which a point is overdue; {@link #NEVER} when none can be. */
    @Column(name = "late_after")
    private LocalDate lateAfter;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<ControlPoint> controlPoints = new ArrayList<>();

    protected Assignment() {}

    private Assignment(long protocolId, PlannedDecision decision, PlannedAssignment plan, Act act) {
        this.protocolId = protocolId;
        this.decisionId = decision.decisionId();
        this.decisionNumber = decision.number();
        this.decisionOrdinal = decision.ordinal();
        this.addressedId = plan.organization().id();
        this.organizationId = plan.organization().id();
        this.role = PartyRole.RESPONSIBLE;
        this.state = ControlPointState.ON_CONTROL;
        this.nextDue = NEVER;
        this.lateAfter = NEVER;
        plan.points().forEach(point -> controlPoints.add(new ControlPoint(this, controlPoints.size(), point, act)));
        settle();
    }

    /** Puts a decision on control for a body. */
    public static Assignment putOnControl(long protocolId, PlannedDecision decision, PlannedAssignment plan, Act act) {
        return new Assignment(protocolId, decision, plan, act);
    }

    /** Takes over what its control points have become. */
    void settle() {
        this.state = controlPoints.stream()
                .map(ControlPoint::state)
                .reduce(ControlPointState::leastAdvanced)
                .orElse(ControlPointState.ON_CONTROL);
        this.nextDue = earliest(point -> point.state().awaitsExecution() ? point.effectiveDue() : Optional.empty());
        this.lateAfter = earliest(ControlPoint::lateAfter);
    }

    private LocalDate earliest(Function<ControlPoint, Optional<LocalDate>> date) {
        return controlPoints.stream()
                .flatMap(point -> date.apply(point).stream())
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
    }

    public long protocolId() {
        return protocolId;
    }

    public long decisionId() {
        return decisionId;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public int decisionOrdinal() {
        return decisionOrdinal;
    }

    /** The body the decision addresses; the board shows it under this one for ever. */
    public long addressedId() {
        return addressedId;
    }

    /** The body that answers now. */
    public long organizationId() {
        return organizationId;
    }

    public PartyRole role() {
        return role;
    }

    public ControlPointState state() {
        return state;
    }

    public Optional<LocalDate> nextDue() {
        return nextDue.equals(NEVER) ? Optional.empty() : Optional.of(nextDue);
    }

    /** After which day the first of its points is overdue; empty when none can be. */
    public Optional<LocalDate> lateAfter() {
        return lateAfter.equals(NEVER) ? Optional.empty() : Optional.of(lateAfter);
    }

    public List<ControlPoint> controlPoints() {
        return List.copyOf(controlPoints);
    }
}
