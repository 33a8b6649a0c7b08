package org.ispolnenie.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;

/** What somebody said about a control point. Rows are only ever added. */
@Entity
@Table(name = "point_comment")
public class PointComment extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    private String person;

    @Column(name = "said_at")
    private Instant at;

    private String text;

    protected PointComment() {}

    public PointComment(ControlPoint controlPoint, Act act, String text) {
        this.controlPoint = controlPoint;
        this.person = act.by();
        this.at = act.at();
        this.text = text;
    }

    public ControlPoint controlPoint() {
        return controlPoint;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public String text() {
        return text;
    }
}
