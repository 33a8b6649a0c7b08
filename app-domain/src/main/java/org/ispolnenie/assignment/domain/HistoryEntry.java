package org.ispolnenie.assignment.domain;

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
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/**
 * One move in the life of a control point, or a note where the state stays; with what was in force after it, so that any
 * past day can be shown. Rows are only ever added.
 */
@Entity
@Table(name = "control_point_history")
public class HistoryEntry extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "control_point_id")
    private ControlPoint controlPoint;

    @Column(name = "happened_at")
    private Instant at;

    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private @Nullable ControlPointState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ControlPointState to;

    private @Nullable String reason;

    @Column(name = "effective_due")
    private @Nullable LocalDate effectiveDue;

    @Column(name = "extension_pending")
    private boolean extensionPending;

    protected HistoryEntry() {}

    HistoryEntry(
            ControlPoint controlPoint,
            @Nullable ControlPointState from,
            ControlPointState to,
            Act act,
            @Nullable String reason) {
        this.controlPoint = controlPoint;
        this.from = from;
        this.to = to;
        this.person = act.by();
        this.at = act.at();
        this.reason = reason;
        this.effectiveDue = controlPoint.effectiveDue().orElse(null);
        this.extensionPending = controlPoint.extensionPending();
    }

    public Instant at() {
        return at;
    }

    public String person() {
        return person;
    }

    /** The state before; empty for the first entry. */
    public Optional<ControlPointState> from() {
        return Optional.ofNullable(from);
    }

    public ControlPointState to() {
        return to;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
