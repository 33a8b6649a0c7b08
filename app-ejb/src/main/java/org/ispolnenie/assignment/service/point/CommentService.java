package org.ispolnenie.assignment.service.point;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.PointComment;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;

/** Everyone who has to do with a control point may say something about it; who only looks on may not. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class CommentService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PointRights rights;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /** Says something; the id of the comment. */
    @Audited(value = "COMMENT_WRITTEN", of = AuditEntity.CONTROL_POINT)
    public long comment(@AuditedId long pointId, String text) {
        String words = Remark.required(text, "/text");
        ControlPoint point = assignments.controlPoint(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        Act act = rights.requireParty(point).acts(clock.instant());
        PointComment comment = new PointComment(point, act, words);
        assignments.add(comment);
        happened.fire(new AssignmentEvent.ControlPointCommented(
                pointId, point.assignment().organizationId(), words, act));
        return comment.id();
    }
}
