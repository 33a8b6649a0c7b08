package org.ispolnenie.schoolsupport.service.rollup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.NoRoadmapThirtyDaysAfterInclusionIsARisk;
import org.ispolnenie.schoolsupport.service.rollup.Rollup.MunicipalFigures;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader.Choice;
import org.ispolnenie.schoolsupport.service.school.SchoolQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.jspecify.annotations.Nullable;

/** Reads how far a project is: schools add up to municipalities, these to the region. A municipality reads its own. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class RollupQueries {

    @Inject
    private SchoolRights rights;

    @Inject
    private RollupReader reader;

    @Inject
    private PooledShares shares;

    @Inject
    private IndicatorRepository indicators;

    @Inject
    private SchoolQueries schools;

    @Inject
    private Clock clock;

    /** @param year whose targets and last values are taken; null: this year */
    public Rollup byMunicipality(String projectCode, @Nullable Integer year) {
        SupportProject project = rights.project(projectCode);
        Choice choice = choice(project, year);
        MunicipalLines lines = rights.municipalities();
        Map<OrganizationRef, ProjectFigures> figures = new TreeMap<>(Comparator.comparing(OrganizationRef::code));
        reader.byBody(choice)
                .forEach((body, ofBody) ->
                        figures.merge(lines.municipalityOrNobody(body), ofBody, ProjectFigures::plus));
        Rollup added = new Rollup(
                choice.sight().day(),
                choice.year(),
                measures(project),
                figures.entrySet().stream()
                        .map(entry -> new MunicipalFigures(entry.getKey(), entry.getValue()))
                        .toList(),
                figures.values().stream().reduce(ProjectFigures.NONE, ProjectFigures::plus));
        return shares.in(added, project, choice, lines);
    }

    /** The same of each school that is in the project, by code. */
    public List<SchoolRollup> bySchool(String projectCode, @Nullable Integer year) {
        SupportProject project = rights.project(projectCode);
        Map<Long, ProjectFigures> figures = reader.bySchool(choice(project, year));
        return schools.all(projectCode).stream()
                .map(line -> new SchoolRollup(line, figures.getOrDefault(line.id(), ProjectFigures.NONE)))
                .toList();
    }

    private Choice choice(SupportProject project, @Nullable Integer year) {
        LocalDate today = LocalDate.now(clock);
        return new Choice(
                project.id(),
                rights.sight(project),
                NoRoadmapThirtyDaysAfterInclusionIsARisk.includedBefore(today),
                year == null ? today.getYear() : year);
    }

    private Map<String, Measure> measures(SupportProject project) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        indicators.indicators(project).forEach(indicator -> measures.put(indicator.key(), indicator.measure()));
        return measures;
    }
}
