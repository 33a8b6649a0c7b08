package org.ispolnenie.schoolsupport.domain.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** How far a measure is, whichever versions of the roadmap plan it: from the approval of the first that does. */
@Entity
@Table(name = "measure_progress")
public class MeasureProgress extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    @Column(name = "measure_key")
    private int key;

    @Enumerated(EnumType.STRING)
    private RoadmapMeasureState state;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    /** When somebody said so: the day itself is theirs to say. */
    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    private @Nullable String result;

    /** Why it was returned last. */
    @Column(name = "return_reason")
    private @Nullable String returnReason;

    /** Whether its day was past when it was cancelled. */
    @Column(name = "overdue_when_cancelled")
    private boolean overdueWhenCancelled;

    @Column(name = "moved_by")
    private String movedBy;

    @Column(name = "moved_at")
    private Instant movedAt;

    @ManyToMany
    @JoinTable(
            name = "measure_evidence",
            joinColumns = @JoinColumn(name = "progress_id"),
            inverseJoinColumns = @JoinColumn(name = "evidence_id"))
    @OrderBy("id")
    private List<RoadmapEvidence> files = new ArrayList<>();

    protected MeasureProgress() {}

    MeasureProgress(Roadmap roadmap, int key, Act act) {
        this.roadmap = roadmap;
        this.key = key;
        this.state = RoadmapMeasureState.PLANNED;
        this.movedBy = act.by();
        this.movedAt = act.at();
    }

    void complete(LocalDate on, String what, List<RoadmapEvidence> borneOutBy, Act act) {
        become(RoadmapMeasureState.DONE, act);
        this.doneOn = on;
        this.recordedAt = act.at();
        this.result = what;
        this.returnReason = null;
        files.clear();
        files.addAll(borneOutBy);
    }

    void confirm(Act act) {
        become(RoadmapMeasureState.CONFIRMED, act);
    }

    void giveBack(String reason, Act act) {
        become(RoadmapMeasureState.PLANNED, act);
        this.returnReason = reason;
        this.doneOn = null;
        this.recordedAt = null;
    }

    /** @param overdue whether its day is past */
    void cancel(boolean overdue, Act act) {
        become(RoadmapMeasureState.CANCELLED, act);
        this.overdueWhenCancelled = overdue;
    }

    private void become(RoadmapMeasureState next, Act act) {
        if (!state.mayBecome(next)) {
            throw new ConflictException(
                    Message.of("schoolsupport.MEASURE_STATE", key, Message.word(state), Message.word(next)));
        }
        this.state = next;
        this.movedBy = act.by();
        this.movedAt = act.at();
    }

    public int key() {
        return key;
    }

    public RoadmapMeasureState state() {
        return state;
    }

    /** Empty while it is not done. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** When somebody said that it is done; empty while it is not, or where nobody knows any more. */
    public Optional<Instant> recordedAt() {
        return Optional.ofNullable(recordedAt);
    }

    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    public Optional<String> returnReason() {
        return Optional.ofNullable(returnReason);
    }

    /** Whether its day was past when it was cancelled; what is not cancelled was not. */
    public boolean wasOverdueWhenCancelled() {
        return overdueWhenCancelled;
    }

    /** Who moved it last, and when. */
    public Act moved() {
        return new Act(movedBy, movedAt);
    }

    /** What bears it out. */
    public List<RoadmapEvidence> evidence() {
        return List.copyOf(files);
    }
}
