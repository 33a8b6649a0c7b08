package org.ispolnenie.schoolsupport.service.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.domain.school.ASchoolIsWhereItsWorkIs;
import org.ispolnenie.schoolsupport.service.school.SchoolLine;
import org.ispolnenie.schoolsupport.service.school.SchoolQueries;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;

/** Reads how far the schools of a project are, those that the caller sees. */
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
public class ProgressQueries {

    @Inject
    private SchoolRights rights;

    @Inject
    private SchoolQueries schools;

    @Inject
    private WorkReader reader;

    public ProjectProgress of(String projectCode) {
        SupportProject project = rights.project(projectCode);
        SchoolSight sight = rights.sight(project);
        Map<Long, SchoolWork> work = reader.work(project.id(), sight);
        return new ProjectProgress(
                sight.day(),
                schools.all(projectCode).stream()
                        .map(line -> progress(line, work.getOrDefault(line.id(), SchoolWork.NONE)))
                        .toList());
    }

    private static SchoolProgress progress(SchoolLine line, SchoolWork work) {
        return new SchoolProgress(
                line, ASchoolIsWhereItsWorkIs.stage(line.hasTeam(), work.approved(), work.firstOpen()), work);
    }
}
