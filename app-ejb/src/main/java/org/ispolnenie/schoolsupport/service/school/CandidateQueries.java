package org.ispolnenie.schoolsupport.service.school;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.MunicipalityRow;
import org.ispolnenie.directory.service.OrganizationQueries;
import org.ispolnenie.directory.service.OrganizationReader;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ASchoolIsInOneOfTheTwoProjects;
import org.ispolnenie.schoolsupport.service.school.CandidateReader.CuratorChoice;
import org.ispolnenie.schoolsupport.service.school.CandidateReader.Included;

/** Reads whom one may choose when schools are brought into a project, served and given partners. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR})
public class CandidateQueries {

    private static final int PARTNERS = 20;

    @Inject
    private SchoolRights rights;

    @Inject
    private ProjectRepository projects;

    @Inject
    private CandidateReader reader;

    @Inject
    private OrganizationQueries organizations;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The municipalities whose schools the caller brings in: all for a controller, their own for others; none, if none. */
    public List<MunicipalityRow> municipalities() {
        Caller caller = current.get();
        Optional<String> own = Optional.ofNullable(caller.organization())
                .flatMap(body -> rights.municipalities().holderOf(body.code()))
                .map(OrganizationRef::code);
        return organizations.municipalities(today()).stream()
                .filter(one -> one.schools() > 0)
                .filter(one -> caller.is(Role.CONTROLLER)
                        || own.filter(one.code()::equals).isPresent())
                .toList();
    }

    /** The schools of a municipality that are not in the project yet, by code. */
    public List<SchoolCandidate> candidates(String projectCode, String municipality) {
        SupportProject project = rights.project(projectCode);
        Map<String, SupportProject> all =
                projects.all().stream().collect(Collectors.toMap(SupportProject::code, Function.identity()));
        Map<Long, List<Included>> stays = reader.included().stream().collect(Collectors.groupingBy(Included::schoolId));
        return municipalities().stream()
                .filter(one -> one.code().equals(municipality))
                .flatMap(one -> schools(one.code()).stream())
                .filter(school -> stays.getOrDefault(school.id(), List.of()).stream()
                        .noneMatch(stay -> stay.project().equals(projectCode)))
                .map(school -> new SchoolCandidate(
                        school.code(),
                        school.name(),
                        stays.getOrDefault(school.id(), List.of()).stream()
                                .map(stay -> all.get(stay.project()))
                                .filter(other -> ASchoolIsInOneOfTheTwoProjects.isBroken(project, other))
                                .map(SupportProject::title)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    private List<OrganizationView> schools(String municipality) {
        return rights.municipalities().holderOf(municipality).stream()
                .flatMap(body -> organizations.objects(body.id(), OrganizationKind.SCHOOL, today()).stream())
                .toList();
    }

    /** Schools of the whole region whose names or codes have these words: a partner may lie anywhere. */
    public List<SchoolCandidate> partners(String words) {
        return organizations
                .list(new OrganizationReader.Choice(OrganizationKind.SCHOOL, null, words, today()), PARTNERS, null)
                .items()
                .stream()
                .map(school -> new SchoolCandidate(school.code(), school.name(), null))
                .toList();
    }

    /** Who may be named a curator, by name. */
    public List<CuratorChoice> curators() {
        return reader.curators();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
