package org.ispolnenie.schoolsupport.service.roadmap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles.Checked;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.MeasureCompleted;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.MeasureReturned;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.RoadmapApproved;
import org.ispolnenie.schoolsupport.domain.event.SupportEvent.RoadmapWritten;
import org.ispolnenie.schoolsupport.domain.roadmap.DraftText;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapEvidence;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.schoolsupport.service.school.SchoolRights.Work;
import org.ispolnenie.schoolsupport.service.school.SupportHappenings;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** A school writes its roadmap, its municipality approves it; the school does what it plans, its municipality confirms. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR})
public class RoadmapService {

    private static final int LONGEST = 2000;
    private static final EvidenceContract FILES =
            new EvidenceContract(List.of(), Set.of(FileType.values()), EvidenceContract.LARGEST_FILE);

    @Inject
    private SchoolRights rights;

    @Inject
    private RoadmapRepository roadmaps;

    @Inject
    private PlanReading plans;

    @Inject
    private EvidenceFiles files;

    @Inject
    private SupportHappenings happenings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * Writes the draft as a whole.
     *
     * @param version of the roadmap, as the caller has seen it; 0: there was none; null: whichever is there
     */
    @RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.SCHOOL_TEAM})
    @Audited(value = "ROADMAP_WRITTEN", of = AuditEntity.ROADMAP)
    public void write(
            @AuditedId String projectCode, @AuditedId String schoolCode, @Nullable Long version, GivenDraft given) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        Optional<Roadmap> there = roadmaps.roadmap(school);
        requireSeen(there, version);
        DraftText text = plans.read(given, school.includedOn());
        Roadmap roadmap = there.orElseGet(() -> Roadmap.begin(school));
        Act act = now();
        roadmap.write(text, act);
        roadmaps.add(roadmap);
        int number = roadmap.draftVersion().orElseThrow();
        happenings.tell(school, schoolCode, place -> new RoadmapWritten(place, number, act));
    }

    private static void requireSeen(Optional<Roadmap> there, @Nullable Long version) {
        if (there.isEmpty() && version != null && version != 0) {
            throw new StaleVersionException(Message.of("shared.STALE_VERSION", version, 0));
        }
        there.ifPresent(roadmap -> roadmap.requireVersion(version));
    }

    /** From now on the draft is worked by; what is promised, not done and not in it is cancelled for the reason it gives. */
    @Audited(value = "ROADMAP_APPROVED", of = AuditEntity.ROADMAP)
    public void approve(@AuditedId String projectCode, @AuditedId String schoolCode, @Nullable Long version) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR);
        Roadmap roadmap = roadmap(school);
        roadmap.requireVersion(version);
        Act act = now();
        roadmap.approve(LocalDate.now(clock), act);
        roadmaps.flush();
        int number = roadmap.approvedVersion().orElseThrow();
        happenings.tell(school, schoolCode, place -> new RoadmapApproved(place, number, act));
    }

    /** A measure is done; files bear it out, new ones or such as bear out others. */
    @RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.SCHOOL_TEAM})
    @Audited(value = "ROADMAP_MEASURE_COMPLETED", of = AuditEntity.ROADMAP)
    public void complete(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @AuditedDetail("measure") int key,
            Completion completion,
            List<IncomingFile> incoming) {
        List<Checked> checked = files.check(incoming, FILES);
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.CARRY_ON);
        String result = WrittenText.requiredText(completion.result(), "/result", LONGEST);
        Roadmap roadmap = roadmap(school);
        Act act = now();
        List<RoadmapEvidence> evidence = new ArrayList<>(known(roadmap, completion.evidence()));
        checked.forEach(file -> evidence.add(roadmap.take(file.file(), act)));
        roadmap.complete(key, notAhead(completion.on()), result, evidence, act);
        checked.forEach(files::keep);
        roadmaps.flush();
        happenings.tell(school, schoolCode, place -> new MeasureCompleted(place, key, title(roadmap, key), act));
    }

    private static List<RoadmapEvidence> known(Roadmap roadmap, List<Long> ids) {
        List<RoadmapEvidence> known = new ArrayList<>();
        for (Long id : ids) {
            known.add(roadmap.evidence().stream()
                    .filter(file -> file.id() == id)
                    .findFirst()
                    .orElseThrow(() -> ValidationException.of(
                            "/evidence", Message.of("schoolsupport.NO_SUCH_EVIDENCE", String.valueOf(id)))));
        }
        return known;
    }

    /** It is done indeed. */
    @Audited(value = "ROADMAP_MEASURE_CONFIRMED", of = AuditEntity.ROADMAP)
    public void confirm(
            @AuditedId String projectCode, @AuditedId String schoolCode, @AuditedDetail("measure") int key) {
        roadmap(rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR)).confirm(key, now());
        roadmaps.flush();
    }

    /** It is not done after all. */
    @Audited(value = "ROADMAP_MEASURE_RETURNED", of = AuditEntity.ROADMAP)
    public void giveBack(
            @AuditedId String projectCode,
            @AuditedId String schoolCode,
            @AuditedDetail("measure") int key,
            String reason) {
        ProjectSchool school = rights.forWork(projectCode, schoolCode, Work.ANSWER_FOR);
        String why = WrittenText.requiredText(reason, "/reason", LONGEST);
        Roadmap roadmap = roadmap(school);
        Act act = now();
        roadmap.giveBack(key, why, act);
        roadmaps.flush();
        happenings.tell(school, schoolCode, place -> new MeasureReturned(place, key, title(roadmap, key), why, act));
    }

    private Roadmap roadmap(ProjectSchool school) {
        return roadmaps.roadmap(school).orElseThrow(() -> new ConflictException(Message.of("schoolsupport.NO_DRAFT")));
    }

    /** Of a measure of the version that is worked by. */
    private static String title(Roadmap roadmap, int key) {
        return roadmap.measures(roadmap.approvedVersion().orElseThrow()).stream()
                .filter(measure -> measure.key() == key)
                .findFirst()
                .orElseThrow()
                .title();
    }

    private LocalDate notAhead(@Nullable LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day != null && day.isAfter(today)) {
            throw ValidationException.of("/doneOn", Message.of("schoolsupport.NOT_YET", day));
        }
        return day == null ? today : day;
    }

    private Act now() {
        return caller.get().acts(clock.instant());
    }
}
