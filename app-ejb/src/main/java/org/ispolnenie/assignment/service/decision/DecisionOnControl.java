package org.ispolnenie.assignment.service.decision;

import java.time.Instant;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.jspecify.annotations.Nullable;

/**
 * A decision on control as a whole, for all bodies.
 *
 * @param contract   what a final report must contain
 * @param openPoints how many control points of all bodies are not closed
 * @param closingAct the act that took it off control; null while it is on it
 */
public record DecisionOnControl(
        long id,
        long version,
        long protocolId,
        String number,
        EvidenceContract contract,
        long openPoints,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String closingAct) {

    static DecisionOnControl of(ControlledDecision decision, long openPoints) {
        return new DecisionOnControl(
                decision.id(),
                decision.version(),
                decision.protocolId(),
                decision.number(),
                decision.contract(),
                openPoints,
                decision.closedBy().orElse(null),
                decision.closedAt().orElse(null),
                decision.closingAct().orElse(null));
    }
}
