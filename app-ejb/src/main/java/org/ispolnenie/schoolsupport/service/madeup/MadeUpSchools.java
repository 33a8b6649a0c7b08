package org.ispolnenie.schoolsupport.service.madeup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpRegion;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality;
import org.ispolnenie.directory.service.madeup.MadeUpMunicipality.School;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.StagePeriod;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolRepository;

/** Stores the work of made-up schools in the delivered projects. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MadeUpSchools {

    private static final Set<String> PROJECTS = Set.of(MadeUpIntake.HIGH, MadeUpIntake.LOW);
    private static final int YEARS = 3;

    /** How long each stage is; together they are the years. */
    private static final List<Integer> MONTHS = List.of(2, 2, 20, 6, 6);

    @Inject
    private ProjectRepository projects;

    @Inject
    private SchoolRepository schools;

    @Inject
    private RoadmapRepository roadmaps;

    @Inject
    private IndicatorRepository indicators;

    /** A project with what is measured in its schools. */
    private record Measured(SupportProject project, List<SupportIndicator> indicators) {

        private static Measured of(String code, List<Measured> all) {
            return all.stream()
                    .filter(one -> one.project().code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Says when the projects and their stages are, where nobody has said anything of them yet. */
    public void describeProjects(MadeUpTime time) {
        projects.allForChange().stream()
                .filter(project -> PROJECTS.contains(project.code()))
                .filter(project -> project.changed().isEmpty())
                .forEach(project ->
                        project.change(described(project.description(), time.begin()), time.act(time.begin())));
    }

    private static ProjectDescription described(ProjectDescription delivered, LocalDate begin) {
        List<StagePeriod> stages = new ArrayList<>();
        LocalDate from = begin;
        for (SupportStage stage : SupportStage.values()) {
            LocalDate to = from.plusMonths(MONTHS.get(stage.ordinal())).minusDays(1);
            stages.add(new StagePeriod(stage, from, to));
            from = to.plusDays(1);
        }
        return new ProjectDescription(
                delivered.title(),
                delivered.titleEnglish(),
                delivered.kind(),
                delivered.goal(),
                begin,
                begin.plusYears(YEARS).minusDays(1),
                delivered.operator(),
                "Соколова М. А." + MadeUpRegion.MARK,
                stages,
                delivered.basis());
    }

    /** The schools of a municipality, with their roadmaps, figures and what is said of them; once. */
    public void add(MadeUpMunicipality municipality, MadeUpTime time, MadeUpRoadmaps made) {
        List<Measured> delivered = projects.all().stream()
                .filter(project -> PROJECTS.contains(project.code()))
                .map(project -> new Measured(project, indicators.indicators(project)))
                .toList();
        if (delivered.size() < PROJECTS.size() || isThere(municipality, delivered)) {
            return;
        }
        MadeUpIntake intake = new MadeUpIntake(municipality, time, made.words());
        MadeUpFigures figures =
                new MadeUpFigures(time, municipality.municipality().code());
        List<Roadmap> plans = new ArrayList<>();
        List<IndicatorPlan> values = new ArrayList<>();
        for (ProjectSchool school : bringIn(municipality, time, intake, delivered)) {
            String project = school.project().code();
            MadeUpChance chance = MadeUpChance.of("work " + code(municipality, school));
            Optional<Roadmap> roadmap = made.of(school, chance);
            List<IndicatorPlan> ofSchool = figures.of(
                    school,
                    Measured.of(project, delivered).indicators(),
                    made.words().figures(project),
                    chance);
            int measures = roadmap.map(one -> one.measures(1).size()).orElse(0);
            List<String> keys =
                    ofSchool.stream().map(plan -> plan.indicator().key()).toList();
            intake.comments(school, measures, keys, chance).forEach(schools::add);
            roadmap.ifPresent(plans::add);
            values.addAll(ofSchool);
        }
        // The many last: what is stored before them is written while there is little to look through.
        plans.forEach(roadmaps::add);
        values.forEach(indicators::add);
    }

    private static String code(MadeUpMunicipality municipality, ProjectSchool school) {
        return municipality.schools().stream()
                .map(School::school)
                .filter(one -> one.id() == school.schoolId())
                .findFirst()
                .orElseThrow()
                .code();
    }

    private boolean isThere(MadeUpMunicipality municipality, List<Measured> delivered) {
        return municipality.schools().stream().anyMatch(school -> delivered.stream()
                .anyMatch(one ->
                        schools.school(one.project(), school.school().id()).isPresent()));
    }

    private List<ProjectSchool> bringIn(
            MadeUpMunicipality municipality, MadeUpTime time, MadeUpIntake intake, List<Measured> delivered) {
        List<ProjectSchool> included = new ArrayList<>();
        for (School school : municipality.schools()) {
            MadeUpChance chance = MadeUpChance.of(school.school().code());
            String project = intake.project(school);
            LocalDate on = intake.day(school, chance);
            if (intake.moves(school, chance)) {
                ProjectSchool before =
                        intake.into(Measured.of(project, delivered).project(), school, time.begin(), chance);
                schools.add(before);
                before.exclude(intake.dayOfMove(), intake.reasonOfMove(), time.act(intake.dayOfMove()));
                project = MadeUpIntake.HIGH;
                on = intake.dayOfMove().plusDays(1);
            }
            if (!on.isAfter(time.today())) {
                ProjectSchool in = intake.into(Measured.of(project, delivered).project(), school, on, chance);
                schools.add(in);
                included.add(in);
            }
        }
        return included;
    }
}
