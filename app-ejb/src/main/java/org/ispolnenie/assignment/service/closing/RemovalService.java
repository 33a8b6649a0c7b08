package org.ispolnenie.assignment.service.closing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.extension.ExtensionRepository;
import org.ispolnenie.assignment.domain.report.ReportRepository;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * The controller takes control points off control without an accepted report. Their own organisation's too: it is the
 * way in which the committee's own points end, each with a ground and a basis on record.
 */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class RemovalService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ReportRepository reports;

    @Inject
    private ExtensionRepository extensions;

    @Inject
    private PointRights rights;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * Takes a control point off control; a request for a later date lapses, a draft of a report goes.
     *
     * @param version the version of the control point the controller saw; null: whichever is there
     * @param basis   the act or the circumstance, in words
     */
    @Audited(value = "CONTROL_POINT_REMOVED", of = AuditEntity.CONTROL_POINT)
    public void remove(
            @AuditedId long pointId,
            @Nullable Long version,
            @AuditedDetail("ground") RemovalGround ground,
            String basis) {
        String words = Remark.required(basis, "/basis");
        ControlPoint point =
                assignments.controlPointForChange(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        Act act = rights.requireVisible(point).acts(clock.instant());
        point.requireVersion(version);
        boolean pending = point.extensionPending();
        point.remove(ground, act, words);
        if (pending) {
            extensions.pendingExtension(pointId).ifPresent(request -> request.lapse(act.at()));
        }
        reports.draftOn(pointId).ifPresent(reports::remove);
        happened.fire(new AssignmentEvent.ControlPointRemoved(
                pointId, point.assignment().organizationId(), ground, words, act));
    }
}
