package org.ispolnenie.quality.domain.set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** What the region has said of a stage of a direction in a set. It stays when something else is said later. */
@Entity
@Table(name = "quality_stage_review")
public class StageReview extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "set_id")
    private MeasureSet set;

    private int round;

    private String direction;

    @Enumerated(EnumType.STRING)
    private CycleStage stage;

    private boolean confirmed;

    private @Nullable Integer score;

    private @Nullable String comment;

    private boolean latest;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    protected StageReview() {}

    StageReview(MeasureSet set, PlaceInCycle place, StageWord word, Act act) {
        this.set = set;
        this.round = set.round();
        this.direction = place.direction();
        this.stage = place.stage();
        this.confirmed = word.confirmed();
        this.score = word.score();
        this.comment = word.comment();
        this.latest = true;
        this.reviewedBy = act.by();
        this.reviewedAt = act.at();
    }

    /** Something else is said of the stage, or what it plans has changed. */
    void supersede() {
        this.latest = false;
    }

    boolean isLatest() {
        return latest;
    }

    public int round() {
        return round;
    }

    public PlaceInCycle place() {
        return new PlaceInCycle(direction, stage);
    }

    public StageWord word() {
        return new StageWord(confirmed, score, comment);
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
