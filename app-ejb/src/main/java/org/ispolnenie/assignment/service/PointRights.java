package org.ispolnenie.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.ispolnenie.assignment.domain.AssignmentRepository;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.domain.NobodyJudgesTheirOwnBody;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.part.PartRepository;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;

/**
 * Who may see a control point and who may do what with it, beyond their role: the one place that decides it. What a
 * caller may not see is not found; what they may see but not do is denied.
 */
@ApplicationScoped
public class PointRights {

    @Inject
    private AssignmentRepository assignments;

    @Inject
    private PartRepository parts;

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private DirectoryQueries directory;

    @Inject
    private CurrentCaller current;

    /** The caller, who may see the point; refused as if there were no such point otherwise. */
    public Caller requireVisible(ControlPoint point) {
        Caller caller = current.get();
        if (!isParty(caller, point) && !isShared(caller, point)) {
            throw notFound(point.id());
        }
        return caller;
    }

    /** The caller, who has to do with the point and not only looks on because the bodies of its protocol share reports. */
    public Caller requireParty(ControlPoint point) {
        Caller caller = requireVisible(point);
        if (!isParty(caller, point)) {
            throw new AccessDeniedException(Message.of("assignment.NOT_YOUR_POINT"));
        }
        return caller;
    }

    /** The caller, who acts for the body that answers for the point: its own people, or those who report for it. */
    public Caller requireAnswering(ControlPoint point) {
        Caller caller = requireVisible(point);
        if (!answers(caller, point.assignment().organizationId())) {
            throw new AccessDeniedException(Message.of("assignment.NOT_YOUR_POINT"));
        }
        return caller;
    }

    /** The same where the point is not locked yet. */
    public void requireAnswering(Caller caller, PointStanding point) {
        if (!sees(caller, point)) {
            throw notFound(point.pointId());
        }
        if (!answers(caller, point)) {
            throw new AccessDeniedException(Message.of("assignment.NOT_YOUR_POINT"));
        }
    }

    /** Whether the caller may see the point. */
    public boolean sees(Caller caller, PointStanding point) {
        return isParty(caller, point) || point.shared();
    }

    /** Whether the caller has to do with the point and not only looks on. */
    public boolean isParty(Caller caller, PointStanding point) {
        return caller.seesAllBodies() || isOwn(caller, point.organizationId()) || point.takesPart();
    }

    /** Whether the caller acts for the body that answers for the point. */
    public boolean answers(Caller caller, PointStanding point) {
        return answers(caller, point.organizationId());
    }

    /** The caller, who decides about the point and does not belong to its body. */
    public Caller requireJudging(ControlPoint point) {
        Caller caller = requireVisible(point);
        NobodyJudgesTheirOwnBody.check(caller, point);
        return caller;
    }

    /** Whether the caller writes in the name of a body that is not their own. */
    public boolean isOnBehalf(Caller caller, ControlPoint point) {
        return !isOwn(caller, point.assignment().organizationId());
    }

    /** Its own people whose work it is, another system in everybody's name, the committee for a body without an account. */
    public boolean answers(Caller caller, long organizationId) {
        return caller.is(Role.INTEGRATION)
                || (isOwn(caller, organizationId) && (caller.is(Role.EXECUTOR) || caller.is(Role.CONTROLLER)))
                || (caller.is(Role.CONTROLLER) && !directory.hasAccount(organizationId));
    }

    boolean isOwn(Caller caller, long organizationId) {
        return caller.organization() != null && caller.organization().id() == organizationId;
    }

    private boolean isParty(Caller caller, ControlPoint point) {
        return caller.seesAllBodies() || isOwn(caller, point.assignment().organizationId()) || takesPart(caller, point);
    }

    private boolean isShared(Caller caller, ControlPoint point) {
        return isShared(caller, point.assignment().protocolId(), Set.of(Sharing.REPORTS));
    }

    /**
     * The caller, who sees all bodies of a protocol beside each other.
     *
     * @param what what the controller must have shared for those who see only their own body
     */
    public Caller requireOverview(long protocolId, Set<Sharing> what) {
        if (!hasOverview(protocolId, what)) {
            throw new AccessDeniedException(Message.of("assignment.NOT_SHARED"));
        }
        return current.get();
    }

    /** Whether the caller sees all bodies of a protocol beside each other; otherwise only their own. */
    public boolean hasOverview(long protocolId, Set<Sharing> what) {
        Caller caller = current.get();
        return caller.seesAllBodies() || isShared(caller, protocolId, what);
    }

    private boolean isShared(Caller caller, long protocolId, Set<Sharing> what) {
        return caller.organization() != null
                && decisions
                        .controlledProtocol(protocolId)
                        .filter(protocol -> what.contains(protocol.sharing()))
                        .isPresent()
                && assignments.isOnControlFor(protocolId, caller.organization().id());
    }

    private boolean takesPart(Caller caller, ControlPoint point) {
        return caller.organization() != null
                && parts.subAssignments(point.id()).stream()
                        .anyMatch(part ->
                                part.organizationId() == caller.organization().id());
    }

    public static NotFoundException notFound(long id) {
        return new NotFoundException(Message.of("assignment.NO_SUCH_CONTROL_POINT", String.valueOf(id)));
    }
}
