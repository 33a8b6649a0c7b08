package org.ispolnenie.schoolsupport.domain.roadmap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.VersionedEntity;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a school will do in a project. A draft is written and approved; a later draft becomes the next version. A measure
 * keeps its key through all versions, so what has been done is never done anew: nothing is copied, each row of a measure
 * says in which versions it stands.
 */
@Entity
@Table(name = "roadmap")
public class Roadmap extends VersionedEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_school_id")
    private ProjectSchool school;

    @Column(name = "draft_version")
    private @Nullable Integer draftVersion;

    @Column(name = "approved_version")
    private @Nullable Integer approvedVersion;

    @Column(name = "next_key")
    private int nextKey;

    /** Counts up, so that every change of a measure makes another version. */
    private int changes;

    @OneToMany(mappedBy = "roadmap", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<RoadmapVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "roadmap", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<RoadmapMeasure> measures = new ArrayList<>();

    @OneToMany(mappedBy = "roadmap", cascade = CascadeType.PERSIST)
    private List<MeasureProgress> progress = new ArrayList<>();

    @OneToMany(mappedBy = "roadmap", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RoadmapEvidence> evidence = new ArrayList<>();

    protected Roadmap() {}

    private Roadmap(ProjectSchool school) {
        this.school = school;
        this.nextKey = 1;
    }

    public static Roadmap begin(ProjectSchool school) {
        return new Roadmap(school);
    }

    /**
     * Writes the draft as a whole; the first writing after an approval begins the next version. What is done stays in it,
     * said or not.
     *
     * @throws ValidationException naming measures that are not there, or are done and would change
     */
    public void write(List<PlannedMeasure> given, Act act) {
        school.requireIncluded();
        int number = draftVersion == null ? (approvedVersion == null ? 1 : approvedVersion + 1) : draftVersion;
        List<PlannedMeasure> plan = new DraftPlan(measures(number), this::state).with(given);
        draft(number, act).written(act);
        List<RoadmapMeasure> before = measures(number);
        for (int i = 0; i < plan.size(); i++) {
            PlannedMeasure measure = plan.get(i);
            @Nullable
            RoadmapMeasure there = before.stream()
                    .filter(one -> Integer.valueOf(one.key()).equals(measure.key()))
                    .findFirst()
                    .orElse(null);
            if (there == null) {
                int key = measure.key() == null ? nextKey++ : measure.key();
                measures.add(new RoadmapMeasure(this, key, number, i, measure));
            } else if (there.beginsIn(number)) {
                there.become(i, measure.datedAs(there.deadline()));
            } else if (there.ordinal() != i || !there.plan().saysTheSameAs(measure)) {
                there.closeBefore(number);
                measures.add(new RoadmapMeasure(this, there.key(), number, i, measure.datedAs(there.deadline())));
            }
        }
        before.stream()
                .filter(one -> plan.stream()
                        .noneMatch(kept -> Integer.valueOf(one.key()).equals(kept.key())))
                .forEach(one -> takeOut(one, number));
        changes++;
    }

    private RoadmapVersion draft(int number, Act act) {
        if (draftVersion == null) {
            draftVersion = number;
            versions.add(new RoadmapVersion(this, number, act));
        }
        return version(number);
    }

    /** An earlier version goes on having it. */
    private void takeOut(RoadmapMeasure measure, int number) {
        if (measure.beginsIn(number)) {
            measures.remove(measure);
        } else {
            measure.closeBefore(number);
        }
    }

    /**
     * From now on the draft is worked by. What it does without, and is not done, is cancelled.
     *
     * @throws ValidationException naming measures without a date
     */
    public void approve(Act act) {
        school.requireIncluded();
        if (draftVersion == null) {
            throw new ConflictException(Message.of("schoolsupport.NO_DRAFT"));
        }
        int number = draftVersion;
        List<RoadmapMeasure> approved = measures(number);
        AnApprovedMeasureHasADate.check(approved);
        if (approvedVersion != null) {
            version(approvedVersion).supersede();
            measures(approvedVersion).stream()
                    .map(RoadmapMeasure::key)
                    .filter(key -> approved.stream().noneMatch(measure -> measure.key() == key))
                    .filter(key -> state(key) == RoadmapMeasureState.PLANNED)
                    .forEach(key -> begun(key, act).cancel(act));
        }
        approved.forEach(measure -> begun(measure.key(), act));
        version(number).approve(act);
        approvedVersion = number;
        draftVersion = null;
        changes++;
    }

    /** A measure of the approved version is done. */
    public void complete(int key, LocalDate on, String result, List<RoadmapEvidence> files, Act act) {
        approved(key);
        begun(key, act).complete(on, result, files, act);
        changes++;
    }

    /** It is done indeed. */
    public void confirm(int key, Act act) {
        approved(key);
        begun(key, act).confirm(act);
        changes++;
    }

    /** It is not done after all. */
    public void giveBack(int key, String reason, Act act) {
        approved(key);
        begun(key, act).giveBack(reason, act);
        changes++;
    }

    /** A file that measures can be borne out by. */
    public RoadmapEvidence take(StoredFile file, Act act) {
        RoadmapEvidence taken = new RoadmapEvidence(this, file, act);
        evidence.add(taken);
        return taken;
    }

    private RoadmapMeasure approved(int key) {
        school.requireIncluded();
        return approvedVersion == null
                ? notThere(key)
                : measures(approvedVersion).stream()
                        .filter(measure -> measure.key() == key)
                        .findFirst()
                        .orElseGet(() -> notThere(key));
    }

    private static RoadmapMeasure notThere(int key) {
        throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_MEASURE", key));
    }

    private MeasureProgress begun(int key, Act act) {
        return progress(key).orElseGet(() -> {
            MeasureProgress begun = new MeasureProgress(this, key, act);
            progress.add(begun);
            return begun;
        });
    }

    private RoadmapMeasureState state(int key) {
        return progress(key).map(MeasureProgress::state).orElse(RoadmapMeasureState.PLANNED);
    }

    /** How far a measure is; empty while nothing has been done about it. */
    public Optional<MeasureProgress> progress(int key) {
        return progress.stream().filter(one -> one.key() == key).findFirst();
    }

    /** The measures of a version, in their order. */
    public List<RoadmapMeasure> measures(int version) {
        return measures.stream()
                .filter(measure -> measure.standsIn(version))
                .sorted(Comparator.comparingInt(RoadmapMeasure::ordinal))
                .toList();
    }

    private RoadmapVersion version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public List<RoadmapVersion> versions() {
        return List.copyOf(versions);
    }

    public List<RoadmapEvidence> evidence() {
        return List.copyOf(evidence);
    }

    public Optional<Integer> approvedVersion() {
        return Optional.ofNullable(approvedVersion);
    }

    public Optional<Integer> draftVersion() {
        return Optional.ofNullable(draftVersion);
    }
}
