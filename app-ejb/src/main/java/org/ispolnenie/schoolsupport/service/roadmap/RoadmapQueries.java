package org.ispolnenie.schoolsupport.service.roadmap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.schoolsupport.domain.roadmap.MeasureProgress;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapEvidence;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapVersion;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads roadmaps, for those who see their schools. */
@Stateless
@RolesAllowed({
    Role.Names.CONTROLLER,
    Role.Names.CHAIR,
    Role.Names.ADMIN,
    Role.Names.INTEGRATION,
    Role.Names.EXECUTOR,
    Role.Names.SCHOOL_TEAM,
    Role.Names.CURATOR
})
public class RoadmapQueries {

    @Inject
    private SchoolRights rights;

    @Inject
    private RoadmapRepository roadmaps;

    @Inject
    private PlanReading plans;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    /**
     * A version of a roadmap.
     *
     * @param number which; null: the draft, or else the one that is worked by
     */
    public RoadmapView roadmap(String projectCode, String schoolCode, @Nullable Integer number) {
        Optional<Roadmap> there = roadmaps.roadmap(rights.visible(projectCode, schoolCode));
        if (number != null
                && there.stream()
                        .flatMap(roadmap -> roadmap.versions().stream())
                        .noneMatch(version -> version.number() == number)) {
            throw new NotFoundException(Message.of("schoolsupport.NO_SUCH_VERSION", number));
        }
        return there.map(roadmap -> view(roadmap, number)).orElse(RoadmapView.NONE);
    }

    /**
     * What a version changes against the one that is worked by.
     *
     * @param number null: the draft
     */
    public List<RoadmapDifference> differences(String projectCode, String schoolCode, @Nullable Integer number) {
        @Nullable Integer approved = approved(projectCode, schoolCode);
        List<RoadmapView.Measure> before = approved == null
                ? List.of()
                : roadmap(projectCode, schoolCode, approved).measures();
        return RoadmapDifference.between(
                before, roadmap(projectCode, schoolCode, number).measures());
    }

    /**
     * What the words of a deadline come to, before anything is written with them.
     *
     * @throws org.ispolnenie.shared.failure.ValidationException if the words are no deadline
     */
    public RoadmapView.Deadline deadline(String projectCode, String schoolCode, String words) {
        return deadline(
                plans.deadline(words, rights.visible(projectCode, schoolCode).includedOn(), "/deadline"));
    }

    /** The version that is worked by; null while there is none. */
    public @Nullable Integer approved(String projectCode, String schoolCode) {
        return roadmaps.roadmap(rights.visible(projectCode, schoolCode))
                .flatMap(Roadmap::approvedVersion)
                .orElse(null);
    }

    /** A file that bears measures out. */
    public StoredFile evidence(String projectCode, String schoolCode, long evidenceId) {
        return roadmaps.roadmap(rights.visible(projectCode, schoolCode)).stream()
                .flatMap(roadmap -> roadmap.evidence().stream())
                .filter(evidence -> evidence.id() == evidenceId)
                .findFirst()
                .map(RoadmapEvidence::file)
                .orElseThrow(() -> new NotFoundException(
                        Message.of("schoolsupport.NO_SUCH_EVIDENCE", String.valueOf(evidenceId))));
    }

    private RoadmapView view(Roadmap roadmap, @Nullable Integer asked) {
        int number = asked != null
                ? asked
                : roadmap.draftVersion().or(roadmap::approvedVersion).orElseThrow();
        return new RoadmapView(
                roadmap.version(),
                number,
                roadmap.versions().stream().map(this::version).toList(),
                roadmap.measures(number).stream()
                        .map(measure -> measure(roadmap, measure))
                        .toList(),
                roadmap.leftOut(number).stream()
                        .map(measure -> measure(roadmap, measure))
                        .toList(),
                roadmap.evidence().stream().map(this::evidence).toList());
    }

    private RoadmapView.Version version(RoadmapVersion version) {
        return new RoadmapView.Version(
                version.number(),
                version.state(),
                directory.displayName(version.written().by()),
                version.written().at(),
                version.approved().map(Act::by).map(directory::displayName).orElse(null),
                version.approved().map(Act::at).orElse(null));
    }

    private RoadmapView.Measure measure(Roadmap roadmap, RoadmapMeasure measure) {
        Optional<MeasureProgress> progress = roadmap.progress(measure.key());
        return new RoadmapView.Measure(
                measure.key(),
                measure.stage(),
                measure.title(),
                deadline(measure.deadline()),
                new RoadmapView.Work(
                        measure.responsible(),
                        measure.expectedResult(),
                        measure.evidenceWanted().orElse(null)),
                new RoadmapView.Progress(
                        progress.map(MeasureProgress::state).orElse(RoadmapMeasureState.PLANNED),
                        isLate(measure, progress),
                        progress.flatMap(MeasureProgress::doneOn).orElse(null),
                        progress.flatMap(MeasureProgress::recordedAt)
                                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                                .orElse(null),
                        progress.flatMap(MeasureProgress::result).orElse(null),
                        progress.flatMap(MeasureProgress::returnReason).orElse(null),
                        progress.map(MeasureProgress::evidence).orElse(List.of()).stream()
                                .map(RoadmapEvidence::id)
                                .toList(),
                        leavingOut(roadmap, measure.key(), progress)));
    }

    private RoadmapView.@Nullable LeavingOut leavingOut(Roadmap roadmap, int key, Optional<MeasureProgress> progress) {
        Optional<Act> cancelled = progress.filter(one -> one.state() == RoadmapMeasureState.CANCELLED)
                .map(MeasureProgress::moved);
        @Nullable String reason = roadmap.leftOutBecause(key).orElse(null);
        return cancelled.isEmpty() && reason == null
                ? null
                : new RoadmapView.LeavingOut(
                        reason,
                        cancelled.map(Act::by).map(directory::displayName).orElse(null),
                        cancelled.map(Act::at).orElse(null));
    }

    private static RoadmapView.Deadline deadline(WrittenDeadline deadline) {
        return new RoadmapView.Deadline(deadline.words(), deadline.due().orElse(null), deadline.why());
    }

    private boolean isLate(RoadmapMeasure measure, Optional<MeasureProgress> progress) {
        if (progress.filter(one -> one.state() == RoadmapMeasureState.CANCELLED).isPresent()) {
            return progress.get().wasOverdueWhenCancelled();
        }
        LocalDate day = progress.flatMap(MeasureProgress::doneOn).orElseGet(() -> LocalDate.now(clock));
        return measure.deadline().due().filter(day::isAfter).isPresent();
    }

    private RoadmapView.Evidence evidence(RoadmapEvidence evidence) {
        return new RoadmapView.Evidence(
                evidence.id(),
                evidence.file(),
                directory.displayName(evidence.added().by()),
                evidence.added().at());
    }
}
