package org.ispolnenie.redating.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.shared.domain.VersionedEntity;

/** One control point that an act moved, with its date before and after. Rows are only ever added. */
@Entity
@Table(name = "redating_move")
public class RedatingMove extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "redating_id")
    private Redating redating;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    @Column(name = "due_before")
    private LocalDate before;

    @Column(name = "due_after")
    private LocalDate after;

    protected RedatingMove() {}

    RedatingMove(Redating redating, ControlPoint controlPoint, LocalDate before, LocalDate after) {
        this.redating = redating;
        this.controlPoint = controlPoint;
        this.before = before;
        this.after = after;
    }

    public ControlPoint controlPoint() {
        return controlPoint;
    }

    public LocalDate before() {
        return before;
    }

    public LocalDate after() {
        return after;
    }
}
