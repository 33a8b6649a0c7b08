package org.ispolnenie.redating.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * The day that the words of a decision waited for, as a person entered it: of the event they count from, or of the due
 * date they left to something else. The event moved: another row; the last one counts. Rows are only ever added.
 */
@Entity
@Table(name = "event_date")
public class EventDate extends VersionedEntity {

    @Column(name = "protocol_id")
    private long protocolId;

    /** The item or sub-item whose words waited. */
    @Column(name = "decision_id")
    private long decisionId;

    private @Nullable String event;

    @Column(name = "event_on")
    private LocalDate day;

    @Column(name = "due")
    private LocalDate due;

    /** How many control points got their dates by it. */
    private int points;

    private String basis;
    private String person;

    @Column(name = "entered_at")
    private Instant at;

    protected EventDate() {}

    /**
     * @param event  the event in the words of the document; null where the day is the due date itself
     * @param due    the due date that follows
     * @param points how many control points got it
     */
    public EventDate(
            long protocolId,
            long decisionId,
            @Nullable String event,
            LocalDate day,
            LocalDate due,
            int points,
            String basis,
            Act act) {
        this.protocolId = protocolId;
        this.decisionId = decisionId;
        this.event = event;
        this.day = day;
        this.due = due;
        this.points = points;
        this.basis = basis;
        this.person = act.by();
        this.at = act.at();
    }

    public long protocolId() {
        return protocolId;
    }

    public long decisionId() {
        return decisionId;
    }

    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    public LocalDate day() {
        return day;
    }

    public LocalDate due() {
        return due;
    }

    public int points() {
        return points;
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
}
