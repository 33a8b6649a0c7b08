package org.ispolnenie.assignment.domain.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ispolnenie.shared.failure.ValidationException.FieldError;

/**
 * Work that a decision orders and that is done in the product itself: a form filled in, a project carried on. Whoever
 * keeps such work answers here how far it is on a control point; a final report is borne out by it like by a file.
 */
public interface AttachedWork {

    WorkDone on(AnsweredPoint point);

    /** The same for who only looks at it: what stands there now, and nobody has to wait. */
    default WorkDone soFar(AnsweredPoint point) {
        return on(point);
    }

    /**
     * The control point that is reported on.
     *
     * @param decision       the number of the item
     * @param label          of the item or sub-item itself
     * @param organizationId the body that answers for it
     */
    record AnsweredPoint(long id, long protocolId, String decision, String label, long organizationId) {}

    /**
     * How far it is.
     *
     * @param evidence what it counts for, once it is complete
     * @param missing  what hinders a final report; pointers say where in the work
     */
    record WorkDone(Set<EvidenceKind> evidence, List<FieldError> missing) {

        /** Nothing is done in the product for this point. */
        public static final WorkDone NONE = new WorkDone(Set.of(), List.of());

        public WorkDone {
            evidence = Set.copyOf(evidence);
            missing = List.copyOf(missing);
        }

        /** Both together. */
        public WorkDone and(WorkDone other) {
            EnumSet<EvidenceKind> all = EnumSet.noneOf(EvidenceKind.class);
            all.addAll(evidence);
            all.addAll(other.evidence);
            List<FieldError> lacking = new ArrayList<>(missing);
            lacking.addAll(other.missing);
            return new WorkDone(all, lacking);
        }
    }
}
