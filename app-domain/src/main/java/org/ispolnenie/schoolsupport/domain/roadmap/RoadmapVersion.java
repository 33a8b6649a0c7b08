package org.ispolnenie.schoolsupport.domain.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A version of a roadmap: who wrote it, who approved it, and whether it is worked by. */
@Entity
@Table(name = "roadmap_version")
public class RoadmapVersion extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    private int number;

    @Enumerated(EnumType.STRING)
    private RoadmapState state;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    protected RoadmapVersion() {}

    RoadmapVersion(Roadmap roadmap, int number, Act act) {
        this.roadmap = roadmap;
        this.number = number;
        this.state = RoadmapState.DRAFT;
        written(act);
    }

    final void written(Act act) {
        this.writtenBy = act.by();
        this.writtenAt = act.at();
    }

    void approve(Act act) {
        this.state = RoadmapState.APPROVED;
        this.approvedBy = act.by();
        this.approvedAt = act.at();
    }

    void supersede() {
        this.state = RoadmapState.SUPERSEDED;
    }

    public int number() {
        return number;
    }

    public RoadmapState state() {
        return state;
    }

    public Act written() {
        return new Act(writtenBy, writtenAt);
    }

    /** Empty while it is a draft. */
    public Optional<Act> approved() {
        return approvedBy == null || approvedAt == null
                ? Optional.empty()
                : Optional.of(new Act(approvedBy, approvedAt));
    }
}
