package org.ispolnenie.assignment.service.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.extension.ExtensionRepository;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.service.NewDates;
import org.ispolnenie.assignment.service.NewDates.NewDate;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.ProtocolRules;
import org.ispolnenie.assignment.service.Remark;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** Bodies ask for a later date; the controller grants it or refuses. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.EXECUTOR, Role.Names.INTEGRATION})
public class ExtensionService {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private ExtensionRepository extensions;

    @Inject
    private PointRights rights;

    @Inject
    private ProtocolRules rules;

    @Inject
    private NewDates dates;

    @Inject
    private Event<AssignmentEvent> happened;

    @Inject
    private Clock clock;

    /**
     * Asks for a later date, in time before the one in force.
     *
     * @param version the version of the control point the caller saw; null: whichever is there
     * @return the id of the request
     */
    @Audited(value = "EXTENSION_REQUESTED", of = AuditEntity.EXTENSION_REQUEST)
    public long request(
            @AuditedDetail("controlPoint") long pointId,
            @Nullable Long version,
            @AuditedDetail("due") LocalDate requestedDue,
            String reason) {
        String words = Remark.required(reason, "/reason");
        ControlPoint point =
                assignments.controlPointForChange(pointId).orElseThrow(() -> PointRights.notFound(pointId));
        Act act = rights.requireAnswering(point).acts(clock.instant());
        point.requireVersion(version);
        ExtensionRequest request = ExtensionRequest.ask(
                point,
                requestedDue,
                words,
                LocalDate.ofInstant(act.at(), clock.getZone()),
                rules.of(point).extensionLeadDays(),
                act);
        extensions.add(request);
        happened.fire(new AssignmentEvent.ExtensionRequested(
                request.id(), pointId, point.assignment().organizationId(), requestedDue, act));
        return request.id();
    }

    /**
     * Grants a request.
     *
     * @param version the version of the request the controller saw; null: whichever is there
     * @param due     another day than was asked for; null: the day that was. It moves off a non-working day as the rules say
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    @Audited(value = "EXTENSION_GRANTED", of = AuditEntity.EXTENSION_REQUEST)
    public void grant(
            @AuditedId long requestId,
            @Nullable Long version,
            @AuditedDetail("due") @Nullable LocalDate due,
            @Nullable String comment) {
        @Nullable String words = Remark.optional(comment, "/comment");
        ExtensionRequest request = found(requestId);
        Act act = deciding(request, version);
        NewDate date =
                dates.of(request.controlPoint(), due == null ? request.requestedDue() : due, request.dueBefore());
        request.grant(date.due(), date.shifts(), act, words);
        decided(request, date.due(), act);
    }

    /**
     * Refuses a request: the date stays.
     *
     * @param version the version of the request the controller saw; null: whichever is there
     */
    @RolesAllowed(Role.Names.CONTROLLER)
    @Audited(value = "EXTENSION_REFUSED", of = AuditEntity.EXTENSION_REQUEST)
    public void refuse(@AuditedId long requestId, @Nullable Long version, String reason) {
        String words = Remark.required(reason, "/reason");
        ExtensionRequest request = found(requestId);
        Act act = deciding(request, version);
        request.refuse(act, words);
        decided(request, null, act);
    }

    private ExtensionRequest found(long id) {
        return extensions
                .extensionRequestForChange(id)
                .orElseThrow(
                        () -> new NotFoundException(Message.of("assignment.NO_SUCH_EXTENSION", String.valueOf(id))));
    }

    private Act deciding(ExtensionRequest request, @Nullable Long version) {
        Act act = rights.requireJudging(request.controlPoint()).acts(clock.instant());
        request.requireVersion(version);
        return act;
    }

    private void decided(ExtensionRequest request, @Nullable LocalDate due, Act act) {
        ControlPoint point = request.controlPoint();
        happened.fire(new AssignmentEvent.ExtensionDecided(
                request.id(), point.id(), point.assignment().organizationId(), due, act));
    }
}
