package org.ispolnenie.assignment.service.point;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.PointReminder;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;

/** The controller reminds bodies of their control points by hand. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ReminderService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PointRights rights;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * Reminds the body of a control point that awaits execution.
     *
     * @throws ConflictException if nothing is awaited, or somebody reminded of it today: nothing is done then
     */
    @Audited(value = "REMINDER_SENT_BY_HAND", of = AuditEntity.CONTROL_POINT)
    public void remind(@AuditedId long pointId) {
        ControlPoint point =
                assignments.controlPointForChange(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        Act act = rights.requireVisible(point).acts(clock.instant());
        LocalDate today = LocalDate.ofInstant(act.at(), clock.getZone());
        if (assignments.isRemindedOn(pointId, today)) {
            throw new ConflictException(Message.of("assignment.ALREADY_REMINDED", today));
        }
        assignments.add(PointReminder.of(point, today, act));
        happened.fire(new AssignmentEvent.Reminded(pointId, point.assignment().organizationId(), act));
    }
}
