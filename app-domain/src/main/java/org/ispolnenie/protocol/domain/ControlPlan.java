package org.ispolnenie.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What approval puts on control: every decision, for every body that answers for it, with every due date. The review
 * page shows its counts while the protocol is still a draft; approval carries it out.
 *
 * @param decisions    the items in the order of the protocol
 * @param uncontrolled what nobody would answer for; approval waits until a person decides
 */
public record ControlPlan(List<PlannedDecision> decisions, List<Uncontrolled> uncontrolled) {

    public ControlPlan {
        decisions = List.copyOf(decisions);
        uncontrolled = List.copyOf(uncontrolled);
    }

    /** A plan in which everything is on somebody's control. */
    public ControlPlan(List<PlannedDecision> decisions) {
        this(decisions, List.of());
    }

    /**
     * A decision, or a sub-item, that would stand on nobody's control.
     *
     * @param number its number
     * @param text   what is to be done
     */
    public record Uncontrolled(String number, String text) {}

    /**
     * One item.
     *
     * @param decisionId  the stored decision; 0 in a preview
     * @param kind        what it is about; proposes the evidence
     * @param text        what is to be done
     * @param points      its due dates and those of its sub-items, whoever answers for them
     * @param assignments the bodies that answer; none if nobody of the directory is named
     * @param participants bodies the item names beside those that answer
     */
    public record PlannedDecision(
            long decisionId,
            String number,
            int ordinal,
            DecisionKind kind,
            String text,
            List<PlannedPoint> points,
            List<PlannedAssignment> assignments,
            List<Participant> participants) {

        public PlannedDecision {
            points = List.copyOf(points);
            assignments = List.copyOf(assignments);
            participants = List.copyOf(participants);
        }
    }

    /**
     * A body that executes or helps to execute an item others answer for.
     *
     * @param parent the code of the body it belongs to; null if none
     */
    public record Participant(OrganizationRef organization, PartyRole role, @Nullable String parent) {}

    /** One item for one body. */
    public record PlannedAssignment(OrganizationRef organization, List<PlannedPoint> points) {

        public PlannedAssignment {
            points = List.copyOf(points);
        }
    }

    /**
     * One due date.
     *
     * @param decisionId the item or sub-item it belongs to; 0 in a preview
     * @param label      that one's number
     * @param stated     as the protocol says; null where a date is still needed
     * @param effective  after the working-day rule; null likewise
     * @param why        «почему эта дата»
     */
    public record PlannedPoint(
            long decisionId,
            String label,
            @Nullable LocalDate stated,
            @Nullable LocalDate effective,
            List<Message> why) {}

    public int assignments() {
        return decisions.stream().mapToInt(d -> d.assignments().size()).sum();
    }

    public int controlPoints() {
        return decisions.stream()
                .flatMap(d -> d.assignments().stream())
                .mapToInt(a -> a.points().size())
                .sum();
    }
}
