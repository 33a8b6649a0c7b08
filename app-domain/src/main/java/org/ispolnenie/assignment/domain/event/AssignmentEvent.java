package org.ispolnenie.assignment.domain.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * What happened to assignments, for other features; fired within the transaction it happened in. {@code act} says
 * who did it and when. A consumer tells the kinds apart and proves by {@code getPermittedSubclasses()} that it forgets
 * none.
 */
public sealed interface AssignmentEvent {

    Act act();

    /** What happened to one control point; {@code organizationId} is the body it concerns: as a rule who answers for it. */
    sealed interface OfPoint extends AssignmentEvent {

        long controlPointId();

        long organizationId();
    }

    /** Decisions of a protocol went on control for these bodies. */
    record PutOnControl(long protocolId, List<Share> shares, Act act) implements AssignmentEvent {

        /** How much of it a body got. */
        public record Share(long organizationId, int assignments, int controlPoints) {}
    }

    /** A report came in, to be judged. */
    record ReportReceived(long reportId, long controlPointId, long organizationId, boolean onBehalf, Act act)
            implements OfPoint {}

    record ReportAccepted(long reportId, long controlPointId, long organizationId, Act act) implements OfPoint {}

    /**
     * A report was returned.
     *
     * @param newDue  the new date; null where it stays
     * @param warned  control points of the same body whose decisions start from this one's result
     */
    record ReportReturned(
            long reportId,
            long controlPointId,
            long organizationId,
            String reason,
            @Nullable LocalDate newDue,
            List<Long> warned,
            Act act)
            implements OfPoint {}

    record ExtensionRequested(long requestId, long controlPointId, long organizationId, LocalDate requestedDue, Act act)
            implements OfPoint {}

    /** @param due the date in force now; null where the request was refused */
    record ExtensionDecided(long requestId, long controlPointId, long organizationId, @Nullable LocalDate due, Act act)
            implements OfPoint {}

    record ControlPointRemoved(long controlPointId, long organizationId, RemovalGround ground, String basis, Act act)
            implements OfPoint {}

    record ControlPointCommented(long controlPointId, long organizationId, String text, Act act) implements OfPoint {}

    /** @param organizationId the body that got the part, or whose answer was judged, or that gave it */
    record SubAssignmentChanged(
            long subAssignmentId,
            long controlPointId,
            long organizationId,
            SubAssignmentState state,
            String words,
            Act act)
            implements OfPoint {}

    /** The controller reminds a body of a control point by hand. */
    record Reminded(long controlPointId, long organizationId, Act act) implements OfPoint {}

    /**
     * What a body had open passed to the one that took over from it.
     *
     * @param organizationId the body that answers now
     * @param controlPoints  how many open control points it got
     */
    record PassedToSuccessor(long fromOrganizationId, long organizationId, String fromName, int controlPoints, Act act)
            implements AssignmentEvent {}

    /**
     * Dates of a body were moved off days that an act made non-working.
     *
     * @param controlPoints how many of its control points
     * @param legalAct      the act, as it is cited
     */
    record Redated(long redatingId, long organizationId, int controlPoints, String legalAct, Act act)
            implements AssignmentEvent {}

    /**
     * The day that the words of a decision waited for was entered, or moved: these control points have dates now.
     *
     * @param label  the number of the item or sub-item
     * @param due    the due date that follows
     * @param moved  whether they had another date before
     * @param shares how many of its control points each body has
     */
    record DatesSet(
            long protocolId,
            long decisionId,
            String label,
            LocalDate due,
            boolean moved,
            Map<Long, Integer> shares,
            Act act)
            implements AssignmentEvent {

        public DatesSet {
            shares = Map.copyOf(shares);
        }
    }
}
