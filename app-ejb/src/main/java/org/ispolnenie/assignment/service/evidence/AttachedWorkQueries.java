package org.ispolnenie.assignment.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.directory.domain.Role;

/** Tells how far the work is that is done in the product itself for a control point, before a report is sent. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class AttachedWorkQueries {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PointRights rights;

    @Inject
    private AttachedWorks works;

    public WorkDone soFar(long pointId) {
        ControlPoint point = assignments.controlPoint(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        rights.requireVisible(point);
        return works.soFar(point);
    }
}
