package org.ispolnenie.assignment.service.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.OrganizationView;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Who may do what with the parts of a control point: who gives them and to whom, who answers, who judges. */
@ApplicationScoped
public class PartRights {

    @Inject
    private PointRights points;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private Clock clock;

    /** The body that gave a part: that of the part it was taken from, else that of the assignment. */
    static long giver(SubAssignment part) {
        return part.parent()
                .map(SubAssignment::organizationId)
                .orElseGet(() -> part.controlPoint().assignment().organizationId());
    }

    /** The caller, who passes on what their body answers for, or, as controller, names a co-executor. */
    Caller requireGiving(ControlPoint point, @Nullable SubAssignment parent, PartyRole role) {
        Caller caller = points.requireVisible(point);
        if (role == PartyRole.CO_EXECUTOR) {
            if (!caller.is(Role.CONTROLLER)) {
                throw new AccessDeniedException(Message.of("assignment.CO_EXECUTOR_BY_CONTROLLER"));
            }
        } else if (!points.answers(caller, answerable(point, parent))) {
            throw new AccessDeniedException(Message.of("assignment.NOT_YOUR_TO_PASS_ON"));
        }
        return caller;
    }

    /** Who gets a part: a body under the one that gives it; a co-executor may be any that exists today. */
    OrganizationRef receiver(ControlPoint point, @Nullable SubAssignment parent, PartyRole role, String code) {
        if (role == PartyRole.RESPONSIBLE) {
            throw ValidationException.of("/role", Message.of("assignment.PART_ROLE"));
        }
        LocalDate today = LocalDate.now(clock);
        OrganizationView body = directory
                .find(code)
                .filter(organization -> organization.existsOn(today))
                .orElseThrow(() -> wrongBody("assignment.NO_SUCH_BODY", code));
        long giver = answerable(point, parent);
        if (body.id() == giver || body.id() == point.assignment().organizationId()) {
            throw wrongBody("assignment.PART_TO_ITSELF", body.name());
        }
        if (role == PartyRole.EXECUTOR && !belongsTo(body, giver)) {
            throw wrongBody("assignment.PART_TO_FOREIGN_BODY", body.name());
        }
        return new OrganizationRef(body.id(), body.code(), body.name());
    }

    /** The caller, who answers for the body that holds a part; for one without an account whoever gave it does. */
    Caller requireHolding(SubAssignment part) {
        Caller caller = requireVisible(part);
        boolean forOneWithoutAccount =
                !directory.hasAccount(part.organizationId()) && points.answers(caller, giver(part));
        if (points.answers(caller, part.organizationId()) || forOneWithoutAccount) {
            return caller;
        }
        throw new AccessDeniedException(Message.of("assignment.NOT_YOUR_PART"));
    }

    /** The caller, who gave a part or is a controller, and does not belong to the body that holds it. */
    Caller requireJudging(SubAssignment part) {
        Caller caller = requireVisible(part);
        caller.bodyOf(part.organizationId()).ifPresent(own -> {
            throw new AccessDeniedException(Message.of("assignment.OWN_PART", own.name()));
        });
        return requireGiver(caller, part);
    }

    /** The caller, who gave a part or is a controller; a co-executor is the controller's alone. */
    Caller requireWithdrawing(SubAssignment part) {
        Caller caller = requireVisible(part);
        if (part.role() == PartyRole.CO_EXECUTOR && !caller.is(Role.CONTROLLER)) {
            throw new AccessDeniedException(Message.of("assignment.CO_EXECUTOR_BY_CONTROLLER"));
        }
        return requireGiver(caller, part);
    }

    private Caller requireGiver(Caller caller, SubAssignment part) {
        if (caller.is(Role.CONTROLLER) || points.answers(caller, giver(part))) {
            return caller;
        }
        throw new AccessDeniedException(Message.of("assignment.PART_NOT_GIVEN_BY_YOU"));
    }

    private Caller requireVisible(SubAssignment part) {
        try {
            return points.requireVisible(part.controlPoint());
        } catch (NotFoundException hidden) {
            throw SubAssignmentService.notFound(part.id());
        }
    }

    private static long answerable(ControlPoint point, @Nullable SubAssignment parent) {
        return parent == null ? point.assignment().organizationId() : parent.organizationId();
    }

    private boolean belongsTo(OrganizationView body, long giver) {
        return body.parent() != null
                && directory
                        .organization(body.parent())
                        .filter(parent -> parent.id() == giver)
                        .isPresent();
    }

    private static ValidationException wrongBody(String key, String body) {
        return ValidationException.of("/organization", Message.of(key, body));
    }
}
