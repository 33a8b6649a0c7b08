package org.ispolnenie.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;

/** The controller reminded a body of a control point by hand, at most once a day. Rows are only ever added. */
@Entity
@Table(name = "point_reminder")
public class PointReminder extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    @Column(name = "reminded_on")
    private LocalDate day;

    private String person;

    @Column(name = "reminded_at")
    private Instant at;

    protected PointReminder() {}

    private PointReminder(ControlPoint controlPoint, LocalDate day, Act act) {
        this.controlPoint = controlPoint;
        this.day = day;
        this.person = act.by();
        this.at = act.at();
    }

    /**
     * Reminds of what the body still owes.
     *
     * @param day the day in the zone of the application
     * @throws org.ispolnenie.shared.domain.ConflictException if nothing is awaited
     */
    public static PointReminder of(ControlPoint point, LocalDate day, Act act) {
        point.requireAwaitingExecution();
        point.note(act, Message.of("assignment.history.REMINDED"));
        return new PointReminder(point, day, act);
    }

    public ControlPoint controlPoint() {
        return controlPoint;
    }

    public LocalDate day() {
        return day;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
