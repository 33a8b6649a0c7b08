package org.ispolnenie.schoolsupport.service.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;
import org.ispolnenie.schoolsupport.domain.project.ProjectRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.service.school.SchoolRights;
import org.jspecify.annotations.Nullable;

/** Reads how far the projects are that the decision of a control point ordered, in the schools of its body. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class PointProjectQueries {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PointRights points;

    @Inject
    private ProjectRepository projects;

    @Inject
    private SchoolRights rights;

    @Inject
    private ProgressQueries progress;

    /** By code; none where the decision ordered none. */
    public List<PointProject> of(long pointId) {
        ControlPoint point = assignments.controlPoint(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        points.requireVisible(point);
        List<SupportProject> ordered = projects.orderedBy(new ProjectBasis(
                point.assignment().protocolId(), point.assignment().decisionNumber()));
        if (ordered.isEmpty()) {
            return List.of();
        }
        Set<Long> bodies = rights.municipalities().line(point.assignment().organizationId());
        return ordered.stream().map(project -> of(project, bodies)).toList();
    }

    private PointProject of(SupportProject project, Set<Long> bodies) {
        ProjectProgress all = progress.of(project.code());
        return new PointProject(
                project.code(),
                project.title(),
                new ProjectProgress(
                        all.asOf(),
                        all.schools().stream()
                                .filter(one -> isOf(one.line().municipality(), bodies))
                                .toList()));
    }

    private static boolean isOf(@Nullable OrganizationRef municipality, Set<Long> bodies) {
        return municipality != null && bodies.contains(municipality.id());
    }
}
