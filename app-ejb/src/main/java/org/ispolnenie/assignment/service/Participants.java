package org.ispolnenie.assignment.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.directory.service.DirectoryQueries.OrganizationView;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.ControlPlan.Participant;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;

/**
 * Which of the bodies a decision names beside the answerable ones take part in whose assignment: a methodical service in
 * that of its own municipality, a body that belongs to none of the answerable ones (an institute) in everybody's.
 */
final class Participants {

    private final Map<String, String> parents;

    private Participants(Map<String, String> parents) {
        this.parents = parents;
    }

    /** The directory is asked only where a decision names somebody. */
    static Participants of(DirectoryQueries directory, ControlPlan plan) {
        Map<String, String> parents = new HashMap<>();
        if (plan.decisions().stream()
                .anyMatch(decision -> !decision.participants().isEmpty())) {
            for (OrganizationView organization : directory.organizations()) {
                if (organization.parent() != null) {
                    parents.put(organization.code(), organization.parent());
                }
            }
        }
        return new Participants(parents);
    }

    List<Participant> of(PlannedDecision decision, OrganizationRef answerable) {
        return decision.participants().stream()
                .filter(participant -> belongs(participant.organization(), decision, answerable))
                .toList();
    }

    private boolean belongs(OrganizationRef participant, PlannedDecision decision, OrganizationRef answerable) {
        String parent = parents.get(participant.code());
        boolean underOneThatAnswers = decision.assignments().stream()
                .anyMatch(assignment -> assignment.organization().code().equals(parent));
        return underOneThatAnswers ? answerable.code().equals(parent) : !participant.equals(answerable);
    }
}
