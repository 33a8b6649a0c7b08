package org.ispolnenie.assignment.service.decision;

import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.protocol.domain.ControlPlan.Participant;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;

/**
 * Which of the bodies a decision names beside the answerable ones take part in whose assignment: a methodical service in
 * that of its own municipality, a body that belongs to none of the answerable ones (an institute) in everybody's.
 */
final class Participants {

    private Participants() {}

    static List<Participant> of(PlannedDecision decision, OrganizationRef answerable) {
        return decision.participants().stream()
                .filter(participant -> belongs(participant, decision, answerable))
                .toList();
    }

    private static boolean belongs(Participant participant, PlannedDecision decision, OrganizationRef answerable) {
        boolean underOneThatAnswers = decision.assignments().stream()
                .anyMatch(assignment -> assignment.organization().code().equals(participant.parent()));
        return underOneThatAnswers
                ? answerable.code().equals(participant.parent())
                : !participant.organization().equals(answerable);
    }
}
