package org.ispolnenie.schoolsupport.service.school;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.roadmap.Roadmap;
import org.ispolnenie.schoolsupport.domain.roadmap.RoadmapRepository;
import org.ispolnenie.schoolsupport.domain.school.ASchoolIsInOneOfTheTwoProjects;
import org.ispolnenie.schoolsupport.domain.school.NoRoadmapThirtyDaysAfterInclusionIsARisk;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolCurator;
import org.ispolnenie.schoolsupport.domain.school.SchoolRepository;
import org.ispolnenie.schoolsupport.service.school.SchoolReader.Choice;
import org.ispolnenie.schoolsupport.service.school.SchoolReader.Found;
import org.ispolnenie.schoolsupport.service.school.SchoolReader.State;
import org.ispolnenie.shared.domain.ListChoice;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the schools of projects, for those who see them. */
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
public class SchoolQueries {

    private static final int MAX_LIMIT = 500;

    /** More than any region has. */
    private static final int MOST_IN_A_PROJECT = 10_000;

    @Inject
    private SchoolRights rights;

    @Inject
    private SchoolReader reader;

    @Inject
    private SchoolRepository schools;

    @Inject
    private RoadmapRepository roadmaps;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    /**
     * A part of the schools of a project that the caller sees, by code.
     *
     * @param municipality the code of the body that has them; null: of all
     * @param excluded     whether those that have left are listed, and not those that are in
     */
    public Page<SchoolLine> list(
            String projectCode, @Nullable String municipality, boolean excluded, int limit, @Nullable String cursor) {
        SupportProject project = rights.project(projectCode);
        MunicipalLines lines = rights.municipalities();
        @Nullable
        Set<Long> bodies = municipality == null
                ? null
                : lines.line(rights.municipality(municipality).code());
        SchoolSight sight = rights.sight(project);
        ListChoice list = ListChoice.of("schools", projectCode, municipality, excluded, sight.list());
        Page<Found> page = reader.page(
                new Choice(project.id(), sight, bodies, excluded), Math.min(limit, MAX_LIMIT), list.place(cursor));
        return list.sealed(
                page.with(page.items().stream().map(row -> line(row, lines)).toList()));
    }

    /** Every school that is in a project and that the caller sees, by code: a project has some hundreds. */
    public List<SchoolLine> all(String projectCode) {
        SupportProject project = rights.project(projectCode);
        MunicipalLines lines = rights.municipalities();
        return reader
                .page(new Choice(project.id(), rights.sight(project), null, false), MOST_IN_A_PROJECT, null)
                .items()
                .stream()
                .map(row -> line(row, lines))
                .toList();
    }

    private SchoolLine line(Found row, MunicipalLines lines) {
        boolean in = row.excludedOn() == null;
        return new SchoolLine(
                row.id(),
                row.version(),
                row.school(),
                lines.municipality(row.parentId()),
                new SchoolLine.Stay(row.includedOn(), row.excludedOn()),
                row.state().team(),
                row.curators(),
                row.profile().risks(),
                in ? warnings(row.state(), row.includedOn(), !row.curators().isEmpty()) : List.of());
    }

    /** A school with its profile, team and curators. */
    public SchoolPassport passport(String projectCode, String schoolCode) {
        ProjectSchool support = rights.visible(projectCode, schoolCode);
        OrganizationView school = directory.find(schoolCode).orElseThrow(() -> SchoolRights.noSuchSchool(schoolCode));
        return new SchoolPassport(
                projectCode,
                support.version(),
                new OrganizationRef(school.id(), school.code(), school.name()),
                rights.municipalities().municipality(school.parent()),
                stay(support),
                support.profile(),
                support.team().orElse(null),
                support.curators().stream().map(this::curator).toList(),
                support.isIncluded() ? warnings(support) : List.of());
    }

    private SchoolPassport.Stay stay(ProjectSchool support) {
        return new SchoolPassport.Stay(
                support.includedOn(),
                directory.displayName(support.included().by()),
                support.excludedOn().orElse(null),
                support.exclusionReason().orElse(null),
                directory.displayName(support.lastChange().by()),
                support.lastChange().at());
    }

    private SchoolPassport.Curator curator(SchoolCurator curator) {
        return new SchoolPassport.Curator(
                curator.id(),
                curator.login(),
                directory.displayName(curator.login()),
                curator.from(),
                curator.to().orElse(null));
    }

    private List<SchoolWarning> warnings(ProjectSchool support) {
        boolean elsewhere = schools.included(support.schoolId()).stream()
                .anyMatch(other -> ASchoolIsInOneOfTheTwoProjects.isBroken(support.project(), other.project()));
        boolean served = support.curators().stream().anyMatch(curator -> curator.servesOn(today()));
        return warnings(
                new State(support.team().isPresent(), hasRoadmap(support), elsewhere), support.includedOn(), served);
    }

    private boolean hasRoadmap(ProjectSchool support) {
        return roadmaps.roadmap(support).flatMap(Roadmap::approvedVersion).isPresent();
    }

    private List<SchoolWarning> warnings(State state, LocalDate includedOn, boolean served) {
        List<SchoolWarning> warnings = new ArrayList<>();
        if (NoRoadmapThirtyDaysAfterInclusionIsARisk.isRisk(includedOn, state.roadmap(), today())) {
            warnings.add(SchoolWarning.NO_ROADMAP);
        }
        if (state.elsewhere()) {
            warnings.add(SchoolWarning.IN_BOTH_PROJECTS);
        }
        if (!state.team()) {
            warnings.add(SchoolWarning.NO_TEAM);
        }
        if (!served) {
            warnings.add(SchoolWarning.NO_CURATOR);
        }
        return warnings;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
