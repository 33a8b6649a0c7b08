package org.ispolnenie.schoolsupport.service.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.schoolsupport.domain.project.AnOperatorServesTheRegion;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.domain.school.SchoolRepository;
import org.ispolnenie.schoolsupport.service.project.ProjectQueries;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a school of a project and who may do what with it, beyond their role: the one place that decides it. A
 * school that a caller may not see is not found; one they may see but not work on is denied.
 */
@ApplicationScoped
public class SchoolRights {

    /** Who has something to say; the others look on. */
    private static final Set<Role> SPEAKERS =
            EnumSet.of(Role.CONTROLLER, Role.EXECUTOR, Role.SCHOOL_TEAM, Role.CURATOR);

    @Inject
    private ProjectRepository projects;

    @Inject
    private SchoolRepository schools;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** What the caller works on a school as. */
    public enum Work {
        /** Its team, its roadmap, its figures: the school itself and its municipality. */
        CARRY_ON,
        /** What the municipality answers for: bringing in, curators, approval. */
        ANSWER_FOR,
        /** Words about it: all but those who only look on. */
        COMMENT
    }

    /** A school that is in a project, or was, for those who see it. */
    public ProjectSchool visible(String projectCode, String schoolCode) {
        SupportedSchool school = find(projectCode, schoolCode);
        @Nullable
        ProjectSchool support =
                schools.school(school.project(), school.school().id()).orElse(null);
        if (support == null || !sees(current.get(), school, support)) {
            throw noSuchSchool(schoolCode);
        }
        return support;
    }

    /**
     * The same, for change by those who may do this with it. The project is locked before anything is read, so that
     * whoever waited for another reads what the other has done.
     */
    public ProjectSchool forWork(String projectCode, String schoolCode, Work work) {
        projects.projectForChange(projectCode);
        SupportedSchool school = find(projectCode, schoolCode);
        @Nullable
        ProjectSchool support =
                schools.school(school.project(), school.school().id()).orElse(null);
        Caller caller = current.get();
        if (support == null || !sees(caller, school, support)) {
            throw noSuchSchool(schoolCode);
        }
        requireWork(caller, school, support, work);
        return support;
    }

    /** The school that the caller may bring into a project; whoever else brings schools in waits. */
    SupportedSchool toBringIn(String projectCode, String schoolCode) {
        projects.allForChange();
        SupportProject project = project(projectCode);
        SupportedSchool school = known(project, schoolCode)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("schoolsupport.NO_SCHOOL_OF_THIS_CODE", schoolCode)));
        if (!answersFor(current.get(), school)) {
            throw new AccessDeniedException(Message.of("schoolsupport.NOT_YOUR_WORK"));
        }
        return school;
    }

    public SupportProject project(String code) {
        return projects.project(code).orElseThrow(() -> ProjectQueries.noSuchProject(code));
    }

    /** Which schools of a project the caller sees. */
    public SchoolSight sight(SupportProject project) {
        Caller caller = current.get();
        @Nullable OrganizationRef own = caller.organization();
        return new SchoolSight(
                caller.seesAllBodies() || isOperator(caller, project),
                caller.is(Role.EXECUTOR) && own != null ? municipalities().line(own.code()) : Set.of(),
                caller.is(Role.SCHOOL_TEAM) && own != null ? Long.valueOf(own.id()) : null,
                caller.is(Role.CURATOR) ? login(caller) : null,
                today());
    }

    /**
     * The municipality that has the schools of a body of this code today.
     *
     * @throws ValidationException if the code is of none
     */
    public OrganizationRef municipality(String code) {
        MunicipalLines lines = municipalities();
        return lines.holderOf(code)
                .filter(body -> !lines.bodies(body.code()).isEmpty())
                .orElseThrow(() -> ValidationException.of("/municipality", Message.of("directory.UNKNOWN_CODE", code)));
    }

    /** Which authorities have which schools today. */
    public MunicipalLines municipalities() {
        return new MunicipalLines(directory.bodies(), today());
    }

    private SupportedSchool find(String projectCode, String schoolCode) {
        return known(project(projectCode), schoolCode).orElseThrow(() -> noSuchSchool(schoolCode));
    }

    /** A school of the directory, whether it is in the project or not. */
    private Optional<SupportedSchool> known(SupportProject project, String schoolCode) {
        return directory
                .find(schoolCode)
                .filter(found -> found.kind() == OrganizationKind.SCHOOL)
                .map(school -> new SupportedSchool(project, school, municipalities()));
    }

    private boolean sees(Caller caller, SupportedSchool school, ProjectSchool support) {
        return caller.seesAllBodies()
                || isOperator(caller, school.project())
                || isOfItsMunicipality(caller, school)
                || isItsOwn(caller, school)
                || (caller.is(Role.CURATOR) && support.isServedBy(login(caller), today()));
    }

    private void requireWork(Caller caller, SupportedSchool school, ProjectSchool support, Work work) {
        if (!may(caller, school, support, work)) {
            throw new AccessDeniedException(Message.of("schoolsupport.NOT_YOUR_WORK"));
        }
    }

    private boolean may(Caller caller, SupportedSchool school, ProjectSchool support, Work work) {
        return switch (work) {
            case CARRY_ON -> answersFor(caller, school) || isItsOwn(caller, school);
            case ANSWER_FOR -> answersFor(caller, school);
            case COMMENT -> SPEAKERS.stream().anyMatch(caller::is) && sees(caller, school, support);
        };
    }

    /** What the caller may do with a school they see; one that has left is only talked about. */
    Set<Work> works(String projectCode, String schoolCode) {
        ProjectSchool support = visible(projectCode, schoolCode);
        SupportedSchool school = find(projectCode, schoolCode);
        Set<Work> works = EnumSet.noneOf(Work.class);
        for (Work work : Work.values()) {
            if ((support.isIncluded() || work == Work.COMMENT) && may(current.get(), school, support, work)) {
                works.add(work);
            }
        }
        return works;
    }

    private boolean answersFor(Caller caller, SupportedSchool school) {
        return caller.is(Role.CONTROLLER) || isOfItsMunicipality(caller, school);
    }

    private boolean isOfItsMunicipality(Caller caller, SupportedSchool school) {
        @Nullable OrganizationRef own = caller.organization();
        return caller.is(Role.EXECUTOR) && own != null && school.isOf(own);
    }

    private static boolean isItsOwn(Caller caller, SupportedSchool school) {
        return caller.is(Role.SCHOOL_TEAM)
                && caller.organization() != null
                && caller.organization().id() == school.school().id();
    }

    /** Its people carry the whole project on; whatever a project calls its operator, nothing of a municipality is one. */
    private boolean isOperator(Caller caller, SupportProject project) {
        return caller.is(Role.EXECUTOR)
                && caller.organization() != null
                && caller.organization().code().equals(project.operator())
                && directory
                        .find(project.operator())
                        .filter(body -> AnOperatorServesTheRegion.allows(body.kind()))
                        .isPresent();
    }

    private static String login(Caller caller) {
        return caller.actingFor() == null ? caller.login() : caller.actingFor().login();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static NotFoundException noSuchSchool(String code) {
        return new NotFoundException(Message.of("schoolsupport.NO_SUCH_SCHOOL", code));
    }
}
