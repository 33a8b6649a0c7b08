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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private static final Comparator<RoadmapMeasure> IN_ORDER =
            Comparator.comparingInt(RoadmapMeasure::ordinal).thenComparingInt(RoadmapMeasure::key);

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

    /** Writes a draft that does without nothing that is promised and not done. */
    public void write(List<PlannedMeasure> given, Act act) {
        write(new DraftText(given, List.of()), act);
    }

    /**
     * Writes the draft as a whole; the first writing after an approval begins the next version. What is done stays in it,
     * said or not; what is promised, not done and not in it says why.
     *
     * @throws ValidationException naming measures that are not there, are done and would change, are due outside the project,
     *                             or are left out without a reason
     */
    public void write(DraftText given, Act act) {
        school.requireIncluded();
        int number = draftVersion == null ? (approvedVersion == null ? 1 : approvedVersion + 1) : draftVersion;
        List<RoadmapMeasure> known = known(number);
        ADeadlineLiesWithinTheProject.check(school, known, given.measures());
        List<PlannedMeasure> plan = new DraftPlan(known, this::state).with(given.measures());
        List<RoadmapMeasure> leftOut =
                promised().stream().filter(one -> isLeftOut(one, plan)).toList();
        Map<Integer, String> reasons = WhatIsLeftOutSaysWhy.reasons(leftOut, given.leftOut());
        draft(number, act).written(act);
        List<RoadmapMeasure> before = measures(number);
        for (int i = 0; i < plan.size(); i++) {
            PlannedMeasure measure = plan.get(i);
            @Nullable RoadmapMeasure there = there(known, measure);
            if (there == null) {
                measures.add(new RoadmapMeasure(this, nextKey++, number, i, measure));
            } else {
                plan(there, number, i, measure);
            }
        }
        before.stream().filter(one -> isLeftOut(one, plan)).forEach(one -> takeOut(one, number));
        promised().forEach(one -> one.leaveOut(reasons.get(one.key())));
        changes++;
    }

    private static @Nullable RoadmapMeasure there(List<RoadmapMeasure> known, PlannedMeasure measure) {
        return known.stream()
                .filter(one -> Integer.valueOf(one.key()).equals(measure.key()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isLeftOut(RoadmapMeasure one, List<PlannedMeasure> plan) {
        return plan.stream().noneMatch(kept -> Integer.valueOf(one.key()).equals(kept.key()));
    }

    private void plan(RoadmapMeasure there, int number, int place, PlannedMeasure measure) {
        if (there.beginsIn(number)) {
            there.become(place, measure.datedAs(there.deadline()));
        } else if (there.ordinal() != place || !there.plan().saysTheSameAs(measure)) {
            there.closeBefore(number);
            measures.add(new RoadmapMeasure(this, there.key(), number, place, measure.datedAs(there.deadline())));
        } else {
            there.goOn();
        }
    }

    /** What a draft may speak of: its own measures, and those of the approved version that it has done without so far. */
    private List<RoadmapMeasure> known(int draft) {
        List<RoadmapMeasure> known = new ArrayList<>(measures(draft));
        promised().stream()
                .filter(one -> known.stream().noneMatch(other -> other.key() == one.key()))
                .forEach(known::add);
        return known;
    }

    /** The measures of the version that is worked by. */
    private List<RoadmapMeasure> promised() {
        return approvedVersion == null ? List.of() : measures(approvedVersion);
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
     * From now on the draft is worked by. What it does without, and is not done, is cancelled, for the reason it gives; what
     * has been done since it was left out stays.
     *
     * @param today by which it is told what was overdue
     * @throws ValidationException naming measures without a date, or left out without a reason
     */
    public void approve(LocalDate today, Act act) {
        school.requireIncluded();
        if (draftVersion == null) {
            throw new ConflictException(Message.of("schoolsupport.NO_DRAFT"));
        }
        int number = draftVersion;
        List<RoadmapMeasure> kept = measures(number);
        List<RoadmapMeasure> missing = promised().stream()
                .filter(one -> kept.stream().noneMatch(other -> other.key() == one.key()))
                .toList();
        missing.stream().filter(one -> state(one.key()).isDone()).forEach(RoadmapMeasure::goOn);
        List<RoadmapMeasure> leftOut =
                missing.stream().filter(one -> !state(one.key()).isDone()).toList();
        List<RoadmapMeasure> approved = measures(number);
        AnApprovedMeasureHasADate.check(approved);
        WhatIsLeftOutSaysWhy.check(leftOut);
        leftOut.forEach(one -> begun(one.key(), act).cancel(one.isOverdue(today), act));
        if (approvedVersion != null) {
            version(approvedVersion).supersede();
        }
        approved.forEach(measure -> begun(measure.key(), act));
        version(number).approve(act);
        approvedVersion = number;
        draftVersion = null;
        changes++;
    }

    /**
     * A measure of the approved version is done.
     *
     * @throws ValidationException if it is said to have been done before the school came in
     */
    public void complete(int key, LocalDate on, String result, List<RoadmapEvidence> files, Act act) {
        approved(key);
        NothingIsDoneBeforeTheSchoolComesIn.check(school, on);
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
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * What stood in earlier versions and does not in this one, each as it was said last: cancelled, or to be cancelled where
     * the version is a draft.
     */
    public List<RoadmapMeasure> leftOut(int version) {
        Map<Integer, RoadmapMeasure> last = new TreeMap<>();
        measures.stream()
                .filter(measure -> measure.endsBefore(version))
                .forEach(measure -> last.merge(
                        measure.key(), measure, (one, other) -> one.endsBefore(other.fromVersion()) ? other : one));
        measures(version).forEach(measure -> last.remove(measure.key()));
        return List.copyOf(last.values());
    }

    /** Why a version does without a measure, as its draft says; empty: none does, or nobody was asked. */
    public Optional<String> leftOutBecause(int key) {
        return measures.stream()
                .filter(measure -> measure.key() == key)
                .flatMap(measure -> measure.leftOutBecause().stream())
                .findFirst();
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
