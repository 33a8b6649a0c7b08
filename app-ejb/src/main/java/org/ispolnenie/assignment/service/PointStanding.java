package org.ispolnenie.assignment.service;

import java.time.LocalDate;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.jspecify.annotations.Nullable;

/**
 * How a control point stands, and how a caller's body stands to it: what rights are decided by.
 *
 * @param organizationId the body that answers for it
 * @param takesPart      whether the caller's body has a part of it
 * @param shared         whether the bodies of the protocol see each other's reports and the caller's is one of them
 * @param demands        what its decision asks for
 * @param rules          the rules its protocol was put on control by
 * @param contents       what there is to be read about it, drafts among it
 */
public record PointStanding(
        long pointId,
        long organizationId,
        ControlPointState state,
        boolean extensionPending,
        @Nullable LocalDate effectiveDue,
        boolean takesPart,
        boolean shared,
        Demands demands,
        RuleSetEdition rules,
        Set<PointContent> contents) {

    /** What people may have added to a control point; to most of them nobody has. */
    public enum PointContent {
        REPORTS,
        EXTENSIONS,
        PARTS,
        COMMENTS
    }

    /**
     * A decision on control.
     *
     * @param contract what a final report must contain
     * @param closed   whether the decision as a whole has left control
     */
    public record Demands(EvidenceContract contract, boolean closed) {}

    public EvidenceContract contract() {
        return demands.contract();
    }

    public boolean decisionClosed() {
        return demands.closed();
    }
}
