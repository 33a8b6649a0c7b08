package org.ispolnenie.assignment.service;

import java.time.LocalDate;
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
 * @param contract       what a final report must contain
 * @param rules          the rules its protocol was put on control by
 * @param decisionClosed whether the decision as a whole has left control
 */
public record PointStanding(
        long pointId,
        long organizationId,
        ControlPointState state,
        boolean extensionPending,
        @Nullable LocalDate effectiveDue,
        boolean takesPart,
        boolean shared,
        EvidenceContract contract,
        RuleSetEdition rules,
        boolean decisionClosed) {}
