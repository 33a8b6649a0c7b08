package org.ispolnenie.schoolsupport.service.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality.School;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.protocol.service.deadline.RepeatedDeadlines;
import org.ispolnenie.protocol.service.deadline.WrittenDeadlines;
import org.ispolnenie.schoolsupport.domain.indicator.DeliveredIndicators;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.roadmap.MeasureProgress;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasureState;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The made-up work of schools keeps what services ask for beyond the entities it goes through: nothing lies ahead, no
 * school helps itself, every deadline has a day.
 */
class MadeUpSchoolsTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final int SCHOOLS = 60;
    private static final StoredFile FILE = new StoredFile("д.pdf", "application/pdf", 1, "0".repeat(64));

    /** A school with everything it has. */
    private record Work(ProjectSchool school, Optional<Roadmap> roadmap, List<IndicatorPlan> plans) {}

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-01", "2020-03-02", "2021-09-02", "2026-11-30"})
    void nothingLiesAhead(LocalDate today) {
        assertThat(work(today)).hasSizeGreaterThan(SCHOOLS - 1).allSatisfy(one -> {
            assertThat(one.school().includedOn()).isBeforeOrEqualTo(today);
            assertThat(progress(one).flatMap(done -> done.doneOn().stream()))
                    .allSatisfy(day -> assertThat(day).isBetween(one.school().includedOn(), today));
            assertThat(one.plans().stream().flatMap(plan -> plan.values().stream()))
                    .allSatisfy(value -> {
                        assertThat(value.measuredOn()).isBeforeOrEqualTo(today);
                        assertThat(LocalDate.ofInstant(value.entered().at(), MOSCOW))
                                .isBetween(one.school().includedOn(), today);
                    });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-11-01", "2026-11-30"})
    void someWorkIsDoneInTimeSomeLateSomeNotAndSomeSchoolsHaveNoRoadmap(LocalDate today) {
        List<Work> all = work(today);
        assertThat(all).anyMatch(one -> one.roadmap().isEmpty());
        assertThat(all)
                .anyMatch(one -> one.roadmap().isPresent()
                        && one.roadmap().get().approvedVersion().isEmpty());
        assertThat(all).anyMatch(one -> one.school().team().isEmpty());
        assertThat(all.stream().flatMap(MadeUpSchoolsTest::progress).map(MeasureProgress::state))
                .contains(RoadmapMeasureState.DONE, RoadmapMeasureState.CONFIRMED);
        assertThat(all.stream().flatMap(MadeUpSchoolsTest::progress))
                .anyMatch(done -> done.returnReason().isPresent());
        List<RoadmapMeasure> due = all.stream()
                .flatMap(one -> one.roadmap().stream())
                .filter(roadmap -> roadmap.approvedVersion().isPresent())
                .flatMap(roadmap -> roadmap.measures(1).stream())
                .filter(measure -> measure.deadline().due().orElseThrow().isBefore(today))
                .toList();
        assertThat(due).hasSizeGreaterThan(SCHOOLS);
        assertThat(all.stream().flatMap(one -> one.plans().stream()).map(plan -> plan.values()
                        .size()))
                .contains(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = "2019-11-01")
    void noSchoolHelpsItself(LocalDate today) {
        assertThat(work(today))
                .allSatisfy(one -> assertThat(one.school().profile().partners())
                        .hasSizeLessThan(2)
                        .doesNotContain(code((int) one.school().schoolId()))
                        .allMatch(code -> code.startsWith("DEMO-MR05-")));
    }

    @ParameterizedTest
    @ValueSource(strings = "2019-11-01")
    void itIsTheSameAtEveryCall(LocalDate today) {
        assertThat(work(today).stream().map(MadeUpSchoolsTest::told).toList())
                .isEqualTo(work(today).stream().map(MadeUpSchoolsTest::told).toList());
    }

    private static String told(Work work) {
        return work.school().profile() + " " + work.school().team() + " "
                + progress(work)
                        .map(one -> one.key() + " " + one.state() + " " + one.doneOn())
                        .toList()
                + work.plans().stream()
                        .flatMap(plan -> plan.values().stream())
                        .map(value -> value.measuredOn() + " " + value.value())
                        .toList();
    }

    private static Stream<MeasureProgress> progress(Work work) {
        return work.roadmap().stream().flatMap(roadmap -> roadmap.measures(1).stream()
                .flatMap(measure -> roadmap.progress(measure.key()).stream()));
    }

    private static List<Work> work(LocalDate today) {
        Clock clock = Clock.fixed(today.atTime(9, 0).atZone(MOSCOW).toInstant(), MOSCOW);
        World world = new World();
        MadeUpTime time = MadeUpTime.on(clock);
        MadeUpRoadmaps roadmaps = new MadeUpRoadmaps(
                MadeUpWords.delivered(),
                time,
                new RepeatedDeadlines(Wired.of(WrittenDeadlines.class, world.ruleSets, world.calendar, clock)),
                FILE);
        MadeUpMunicipality municipality = new MadeUpMunicipality(
                new OrganizationRef(5, "MR05", "Выборгский район"),
                IntStream.rangeClosed(1, SCHOOLS)
                        .mapToObj(n -> new School(new OrganizationRef(n, code(n), "№ " + n), LocalDate.of(2010, 9, 1)))
                        .toList(),
                "curator.demo-mr05");
        MadeUpIntake intake = new MadeUpIntake(municipality, time, roadmaps.words());
        MadeUpFigures figures = new MadeUpFigures(time, "MR05");
        List<SupportProject> projects = DeliveredProjects.all();
        List<Work> all = new ArrayList<>();
        for (School school : municipality.schools()) {
            MadeUpChance chance = MadeUpChance.of(school.school().code());
            SupportProject project = projects.stream()
                    .filter(one -> one.code().equals(intake.project(school)))
                    .findFirst()
                    .orElseThrow();
            ProjectSchool in = intake.into(project, school, intake.day(school, chance), chance);
            all.add(new Work(
                    in,
                    roadmaps.of(in, chance),
                    figures.of(
                            in,
                            DeliveredIndicators.of(project),
                            roadmaps.words().figures(project.code()),
                            chance)));
        }
        return all;
    }

    private static String code(int number) {
        return "DEMO-MR05-%02d".formatted(number);
    }
}
