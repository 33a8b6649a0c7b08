package org.ispolnenie.schoolsupport.domain.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.jspecify.annotations.Nullable;

/** A measure as it is planned in the versions from … to of a roadmap; the last of them is not known while it stands. */
@Entity
@Table(name = "roadmap_measure")
public class RoadmapMeasure extends VersionedEntity {

    private static final int STANDS = Integer.MAX_VALUE;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "roadmap_id")
    private Roadmap roadmap;

    @Column(name = "measure_key")
    private int key;

    @Column(name = "from_version")
    private int fromVersion;

    @Column(name = "to_version")
    private int toVersion;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private SupportStage stage;

    private String title;

    @Embedded
    private WrittenDeadline deadline;

    private String responsible;

    @Column(name = "expected_result")
    private String expectedResult;

    @Column(name = "evidence_wanted")
    private @Nullable String evidenceWanted;

    /** Why the version after its last one does without it; null: it stands, is said otherwise there, or nobody was asked. */
    @Column(name = "left_out_because")
    private @Nullable String leftOutBecause;

    protected RoadmapMeasure() {}

    RoadmapMeasure(Roadmap roadmap, int key, int version, int ordinal, PlannedMeasure plan) {
        this.roadmap = roadmap;
        this.key = key;
        this.fromVersion = version;
        this.toVersion = STANDS;
        become(ordinal, plan);
    }

    /** It is planned otherwise, and no approved version has it yet. */
    final void become(int place, PlannedMeasure plan) {
        this.ordinal = place;
        this.stage = plan.stage();
        this.title = plan.title();
        this.deadline = plan.deadline();
        this.responsible = plan.responsible();
        this.expectedResult = plan.expectedResult();
        this.evidenceWanted = plan.evidenceWanted();
    }

    boolean standsIn(int version) {
        return fromVersion <= version && version <= toVersion;
    }

    boolean beginsIn(int version) {
        return fromVersion == version;
    }

    int fromVersion() {
        return fromVersion;
    }

    boolean isOverdue(LocalDate today) {
        return deadline.due().filter(today::isAfter).isPresent();
    }

    void closeBefore(int version) {
        this.toVersion = version - 1;
    }

    /** It stands in the next version after all. */
    void goOn() {
        this.toVersion = STANDS;
        this.leftOutBecause = null;
    }

    /** @param reason null: it is not left out */
    void leaveOut(@Nullable String reason) {
        this.leftOutBecause = reason;
    }

    /** Whether it stood in an earlier version, and no more in this one. */
    boolean endsBefore(int version) {
        return toVersion < version;
    }

    PlannedMeasure plan() {
        return new PlannedMeasure(key, stage, title, deadline, responsible, expectedResult, evidenceWanted);
    }

    /** Which measure it is, over all versions. */
    public int key() {
        return key;
    }

    public int ordinal() {
        return ordinal;
    }

    public SupportStage stage() {
        return stage;
    }

    public String title() {
        return title;
    }

    public WrittenDeadline deadline() {
        return deadline;
    }

    public String responsible() {
        return responsible;
    }

    public String expectedResult() {
        return expectedResult;
    }

    /** Why the version after its last one does without it; empty: it does not, or nobody was asked. */
    public Optional<String> leftOutBecause() {
        return Optional.ofNullable(leftOutBecause);
    }

    /** What is to bear out that it was done; empty: whatever does. */
    public Optional<String> evidenceWanted() {
        return Optional.ofNullable(evidenceWanted);
    }
}
