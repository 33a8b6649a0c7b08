package org.ispolnenie.redating.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;

/**
 * The controller moves control points off days that an act made non-working after their dates had been set. One act, one
 * basis, one person, one time, however many points; it is kept with every date before and after.
 */
@Entity
@Table(name = "redating")
public class Redating extends VersionedEntity {

    private String act;
    private String basis;
    private String person;

    @Column(name = "moved_at")
    private Instant at;

    private int points;

    @OneToMany(mappedBy = "redating", cascade = CascadeType.PERSIST)
    private List<RedatingMove> moves = new ArrayList<>();

    protected Redating() {}

    /**
     * The act before it has moved anything.
     *
     * @param legalAct the act that made days non-working, as it is cited
     * @param basis    on what ground the dates are moved
     */
    public Redating(String legalAct, String basis, Act act) {
        this.act = legalAct;
        this.basis = basis;
        this.person = act.by();
        this.at = act.at();
    }

    /**
     * Moves one control point.
     *
     * @param reasons why that date
     * @throws org.ispolnenie.shared.domain.ConflictException if the point awaits nothing, or is due that day already
     */
    public void move(ControlPoint point, LocalDate due, List<Message> reasons) {
        LocalDate before = point.effectiveDue().orElse(due);
        point.moveByAct(due, act, reasons, new Act(person, at));
        moves.add(new RedatingMove(this, point, before, due));
        this.points = moves.size();
    }

    public String act() {
        return act;
    }

    public String basis() {
        return basis;
    }

    public String person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public int points() {
        return points;
    }

    public List<RedatingMove> moves() {
        return List.copyOf(moves);
    }
}
