package org.ispolnenie.schoolsupport.service.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/** Reads support projects; what they are is no secret of anybody who works with them. */
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
public class ProjectQueries {

    @Inject
    private ProjectRepository projects;

    @Inject
    private DirectoryQueries directory;

    /** All of them, by code. */
    public List<ProjectView> all() {
        return projects.all().stream().map(this::view).toList();
    }

    public ProjectView project(String code) {
        return projects.project(code).map(this::view).orElseThrow(() -> noSuchProject(code));
    }

    private ProjectView view(SupportProject project) {
        return ProjectView.of(
                project,
                project.changed().map(Act::by).map(directory::displayName).orElse(null));
    }

    public static NotFoundException noSuchProject(String code) {
        return new NotFoundException(Message.of("schoolsupport.NO_SUCH_PROJECT", code));
    }
}
