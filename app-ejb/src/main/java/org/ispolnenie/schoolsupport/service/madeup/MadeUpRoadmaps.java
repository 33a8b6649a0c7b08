package org.ispolnenie.schoolsupport.service.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.protocol.service.deadline.RepeatedDeadlines;
import org.ispolnenie.schoolsupport.domain.roadmap.PlannedMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapEvidence;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.madeup.MadeUpWords.Measure;
import org.jspecify.annotations.Nullable;

/** Roadmaps of made-up schools: most are approved and worked by, some are drafts, some schools have none. */
final class MadeUpRoadmaps {

    private static final int WITHOUT = 11;
    private static final int DRAFT_ONLY = 12;
    private static final int WORK_ON_NEXT = 15;
    private static final int IN_TIME = 68;
    private static final int LATE = 45;
    private static final int AHEAD = 6;
    private static final int RETURNED = 6;
    private static final int CONFIRMED = 75;
    private static final int BORNE_OUT = 60;
    private static final int DAYS_TO_WRITE = 9;
    private static final int DAYS_TO_APPROVE = 16;
    private static final int DAYS_TO_CONFIRM = 4;
    private static final int DAYS_AROUND = 12;

    private final MadeUpWords words;
    private final MadeUpTime time;
    private final RepeatedDeadlines deadlines;
    private final StoredFile document;

    MadeUpRoadmaps(MadeUpWords words, MadeUpTime time, RepeatedDeadlines deadlines, StoredFile document) {
        this.words = words;
        this.time = time;
        this.deadlines = deadlines;
        this.document = document;
    }

    MadeUpWords words() {
        return words;
    }

    /** That of a school; empty where it has none. */
    Optional<Roadmap> of(ProjectSchool school, MadeUpChance chance) {
        if (chance.in(WITHOUT)) {
            return Optional.empty();
        }
        LocalDate in = school.includedOn();
        Roadmap roadmap = Roadmap.begin(school);
        roadmap.write(
                words.measures(school.project().code()).stream()
                        .map(measure -> planned(null, measure, in))
                        // What was due before the school came in is not its work.
                        .filter(measure -> measure.deadline()
                                .due()
                                .filter(due -> due.isAfter(in))
                                .isPresent())
                        .toList(),
                time.act(time.notAhead(in.plusDays(DAYS_TO_WRITE))));
        if (chance.in(DRAFT_ONLY)) {
            return Optional.of(roadmap);
        }
        LocalDate approved = time.notAhead(in.plusDays(DAYS_TO_APPROVE));
        roadmap.approve(approved, time.act(approved));
        work(roadmap, in, chance);
        if (chance.in(WORK_ON_NEXT)) {
            writeNext(roadmap, in);
        }
        return Optional.of(roadmap);
    }

    private PlannedMeasure planned(@Nullable Integer key, Measure measure, LocalDate in) {
        int year = time.begin().getYear();
        String deadline =
                measure.deadline().replace("{year}", String.valueOf(year)).replace("{next}", String.valueOf(year + 1));
        return new PlannedMeasure(
                key,
                measure.stage(),
                measure.title(),
                deadlines.of(deadline, in),
                measure.responsible(),
                measure.result());
    }

    private void work(Roadmap roadmap, LocalDate in, MadeUpChance chance) {
        List<RoadmapEvidence> evidence = new ArrayList<>();
        for (RoadmapMeasure measure : roadmap.measures(1)) {
            LocalDate due = measure.deadline().due().orElseThrow();
            if (!time.isPast(due)) {
                if (chance.in(AHEAD)) {
                    complete(roadmap, measure, time.today(), evidence, chance);
                }
            } else if (chance.in(IN_TIME)) {
                LocalDate on = due.minusDays(chance.between(0, DAYS_AROUND));
                complete(roadmap, measure, on.isBefore(in) ? in : on, evidence, chance);
                judge(roadmap, measure, chance);
            } else if (chance.in(LATE)) {
                complete(
                        roadmap,
                        measure,
                        time.notAhead(due.plusDays(chance.between(1, DAYS_AROUND))),
                        evidence,
                        chance);
                judge(roadmap, measure, chance);
            }
        }
    }

    private void complete(
            Roadmap roadmap,
            RoadmapMeasure measure,
            LocalDate on,
            List<RoadmapEvidence> evidence,
            MadeUpChance chance) {
        List<RoadmapEvidence> borneOutBy = new ArrayList<>();
        if (chance.in(BORNE_OUT)) {
            // One file bears out several measures.
            if (evidence.isEmpty() || chance.in(BORNE_OUT / 2)) {
                String name = "Справка " + (evidence.size() + 1) + " (вымышлено).pdf";
                evidence.add(roadmap.take(
                        new StoredFile(name, document.mediaType(), document.size(), document.sha256()), time.act(on)));
            }
            borneOutBy.add(evidence.get(evidence.size() - 1));
        }
        roadmap.complete(measure.key(), on, chance.one(words.list("results")), borneOutBy, time.act(on));
    }

    private void judge(Roadmap roadmap, RoadmapMeasure measure, MadeUpChance chance) {
        LocalDate done = roadmap.progress(measure.key())
                .flatMap(progress -> progress.doneOn())
                .orElseThrow();
        LocalDate on = time.notAhead(done.plusDays(DAYS_TO_CONFIRM));
        if (chance.in(RETURNED)) {
            roadmap.giveBack(measure.key(), chance.one(words.list("returns")), time.act(on));
        } else if (chance.in(CONFIRMED)) {
            roadmap.confirm(measure.key(), time.act(on));
        }
    }

    /** The next version is being written: the same, and one measure more. */
    private void writeNext(Roadmap roadmap, LocalDate in) {
        List<PlannedMeasure> next = new ArrayList<>();
        roadmap.measures(1).forEach(measure -> next.add(same(measure)));
        next.add(planned(null, words.added(), in));
        roadmap.write(next, time.act(time.today()));
    }

    private static PlannedMeasure same(RoadmapMeasure measure) {
        WrittenDeadline deadline = measure.deadline();
        return new PlannedMeasure(
                measure.key(),
                measure.stage(),
                measure.title(),
                deadline,
                measure.responsible(),
                measure.expectedResult());
    }
}
