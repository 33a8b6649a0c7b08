package org.ispolnenie.schoolsupport.persistence;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.protocol.domain.rule.WrittenDeadline;
import org.ispolnenie.schoolsupport.domain.indicator.DeliveredIndicators;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.domain.roadmap.PlannedMeasure;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapMeasure;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolProfile;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam;
import org.ispolnenie.schoolsupport.service.progress.ProgressQueries;
import org.ispolnenie.schoolsupport.service.progress.ServedQueries;
import org.ispolnenie.schoolsupport.service.rollup.PooledShares;
import org.ispolnenie.schoolsupport.service.rollup.RollupQueries;
import org.ispolnenie.schoolsupport.service.rollup.RollupWorkbookQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;

/** The delivered projects and made-up municipalities with schools, on MariaDB. */
final class SchoolSupportWorld {

    static final LocalDate TODAY = LocalDate.of(2020, 3, 2);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-03-02T06:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate BEGINNING = LocalDate.of(2019, 9, 1);
    private static final Act ACT = new Act("executor", CLOCK.instant());
    private static final SchoolProfile NOTHING_KNOWN = new SchoolProfile(List.of(), List.of(), List.of());

    private final EmbeddedDatabase database;

    SchoolSupportWorld(EmbeddedDatabase database) {
        this.database = database;
    }

    /** The delivered projects, once. */
    SchoolSupportWorld withProjects() {
        database.doInTransaction(em -> {
            if (Wired.of(JpaProjectRepository.class, em).all().isEmpty()) {
                DeliveredProjects.all().forEach(project -> {
                    em.persist(project);
                    DeliveredIndicators.of(project).forEach(em::persist);
                });
            }
        });
        return this;
    }

    /** The beans of one transaction and one caller. */
    static final class Beans {

        final SchoolRights rights;
        final SchoolQueries schools;
        final RollupQueries rollups;
        final RollupWorkbookQueries workbooks;
        final ProgressQueries progress;
        final ServedQueries served;

        Beans(EntityManager em, Caller caller) {
            JpaProjectRepository projects = Wired.of(JpaProjectRepository.class, em);
            JpaSchoolRepository repository = Wired.of(JpaSchoolRepository.class, em);
            SqlSchoolReader reader = Wired.of(SqlSchoolReader.class, SameConnection.of(em));
            DirectoryQueries directory =
                    Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK);
            rights = Wired.of(SchoolRights.class, projects, repository, directory, CurrentCaller.of(caller), CLOCK);
            schools = Wired.of(
                    SchoolQueries.class,
                    rights,
                    reader,
                    repository,
                    Wired.of(JpaRoadmapRepository.class, em),
                    directory,
                    CLOCK);
            rollups = Wired.of(
                    RollupQueries.class,
                    rights,
                    Wired.of(SqlRollupReader.class, SameConnection.of(em)),
                    Wired.of(
                            PooledShares.class,
                            Wired.of(SqlInputSums.class, SameConnection.of(em)),
                            Wired.of(JpaIndicatorRepository.class, em)),
                    Wired.of(JpaIndicatorRepository.class, em),
                    schools,
                    CLOCK);
            workbooks = Wired.of(RollupWorkbookQueries.class, rollups, rights);
            progress = Wired.of(
                    ProgressQueries.class, rights, schools, Wired.of(SqlWorkReader.class, SameConnection.of(em)));
            served = Wired.of(
                    ServedQueries.class,
                    projects,
                    progress,
                    Wired.of(SqlServedReader.class, SameConnection.of(em)),
                    directory,
                    CurrentCaller.of(caller),
                    CLOCK);
        }
    }

    OrganizationRef body(String code, OrganizationKind kind) {
        return database.inTransaction(em -> {
            Organization body = organization(code, kind, null);
            em.persist(body);
            return OrganizationRef.of(body);
        });
    }

    /** It has passed on to the other by today. */
    void succeed(OrganizationRef body, OrganizationRef heir) {
        database.doInTransaction(em -> em.find(Organization.class, body.id())
                .isSucceededBy(em.find(Organization.class, heir.id()), TODAY.minusDays(10)));
    }

    /** A school in a project. */
    OrganizationRef school(OrganizationRef body, String code, String project) {
        return database.inTransaction(em -> {
            Organization school = organization(code, OrganizationKind.SCHOOL, em.find(Organization.class, body.id()));
            em.persist(school);
            em.persist(ProjectSchool.include(project(em, project), school.id(), BEGINNING, NOTHING_KNOWN, ACT));
            return OrganizationRef.of(school);
        });
    }

    /** A project is carried on by a body, whichever it is. */
    void isOperated(String code, OrganizationRef operator) {
        database.doInTransaction(em -> {
            SupportProject project = project(em, code);
            ProjectDescription said = project.description();
            project.change(
                    new ProjectDescription(
                            said.title(),
                            said.titleEnglish(),
                            said.kind(),
                            said.goal(),
                            said.from(),
                            said.to(),
                            operator.code(),
                            said.supervisor(),
                            said.stages(),
                            said.basis()),
                    ACT);
        });
    }

    /** What a school in a project does. */
    void in(String project, OrganizationRef school, BiConsumer<EntityManager, ProjectSchool> work) {
        database.doInTransaction(em -> work.accept(
                em,
                Wired.of(JpaSchoolRepository.class, em)
                        .school(project(em, project), school.id())
                        .orElseThrow()));
    }

    static void formTeam(ProjectSchool school) {
        school.form(new SchoolTeam(new SchoolTeam.Member("Иванова А. П.", "директор"), List.of()), ACT);
    }

    /** A roadmap of so many measures, the first of them done in time, the second late, the third overdue. */
    static Roadmap work(EntityManager em, ProjectSchool school, int measures) {
        Roadmap roadmap = Roadmap.begin(school);
        List<PlannedMeasure> plan = new ArrayList<>();
        for (int i = 0; i < measures; i++) {
            LocalDate due = i < 3 ? TODAY.minusDays(20) : TODAY.plusDays(i);
            plan.add(new PlannedMeasure(
                    null,
                    SupportStage.EXECUTION,
                    "Мероприятие " + i,
                    new WrittenDeadline("до " + due, List.of(new DueDate(due, due, List.of()))),
                    "директор",
                    "результат"));
        }
        roadmap.write(plan, ACT);
        roadmap.approve(TODAY, ACT);
        if (measures > 1) {
            roadmap.complete(1, TODAY.minusDays(21), "сделано", List.of(), ACT);
            roadmap.complete(2, TODAY.minusDays(1), "сделано", List.of(), ACT);
        }
        em.persist(roadmap);
        return roadmap;
    }

    /** A measure of a roadmap, as it is planned already. */
    static PlannedMeasure again(Roadmap roadmap, int key) {
        RoadmapMeasure measure = roadmap.measures(roadmap.approvedVersion().orElseThrow()).stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow();
        return new PlannedMeasure(
                key,
                measure.stage(),
                measure.title(),
                measure.deadline(),
                measure.responsible(),
                measure.expectedResult());
    }

    /** Every indicator of its project, with values of three years. */
    static void measure(EntityManager em, ProjectSchool school, int value) {
        for (SupportIndicator indicator :
                Wired.of(JpaIndicatorRepository.class, em).indicators(school.project())) {
            IndicatorPlan plan = new IndicatorPlan(school, indicator);
            plan.plan(
                    BigDecimal.valueOf(40),
                    Map.of(2019, BigDecimal.valueOf(30), 2020, BigDecimal.valueOf(20), 2021, BigDecimal.TEN));
            for (int year = 2018; year <= 2020; year++) {
                plan.measure(
                        LocalDate.of(year, 2, 1), BigDecimal.valueOf(value + 2020 - year), IndicatorSource.VPR, ACT);
            }
            em.persist(plan);
        }
    }

    /** So many of so many are below the basic level in mathematics; an earlier value does not count. */
    static void reckon(EntityManager em, ProjectSchool school, int below, int tested) {
        SupportIndicator maths = Wired.of(JpaIndicatorRepository.class, em).indicators(school.project()).stream()
                .filter(indicator -> indicator.key().equals("BELOW_BASIC_MATHS"))
                .findFirst()
                .orElseThrow();
        IndicatorPlan plan = new IndicatorPlan(school, maths);
        plan.plan(BigDecimal.valueOf(40), Map.of(2020, BigDecimal.valueOf(20)));
        reckon(plan, TODAY.minusDays(9), 1, 1);
        reckon(plan, TODAY.minusDays(1), below, tested);
        em.persist(plan);
    }

    private static void reckon(IndicatorPlan plan, LocalDate on, int below, int tested) {
        Map<String, BigDecimal> inputs =
                Map.of("below", BigDecimal.valueOf(below), "tested", BigDecimal.valueOf(tested));
        BigDecimal share = plan.indicator().formula().orElseThrow().value(inputs);
        plan.measure(on, share, inputs, IndicatorSource.VPR, ACT);
    }

    static SupportProject project(EntityManager em, String code) {
        return Wired.of(JpaProjectRepository.class, em).project(code).orElseThrow();
    }

    static Caller controller() {
        return new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER));
    }

    static Caller executor(OrganizationRef body) {
        return new Caller("executor", "Исполнитель", body, Set.of(Role.EXECUTOR));
    }

    static Caller curator(String login) {
        return new Caller(login, "Куратор", null, Set.of(Role.CURATOR));
    }

    private static Organization organization(String code, OrganizationKind kind, @Nullable Organization parent) {
        return new Organization(code, kind, "Имя " + code, code, parent, LocalDate.of(2006, 1, 1), List.of());
    }
}
