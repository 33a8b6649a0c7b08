package org.ispolnenie.protocol.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.NobodyOnControlException;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolApproved;
import org.ispolnenie.protocol.domain.ProtocolRepository;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/**
 * Approves a protocol. In one transaction it is approved, its plan is made as of its own date, and everyone who
 * observes {@link ProtocolApproved} carries the plan out: all of it, or nothing. Whatever is decided about the doubts that
 * are left, a decision that would stand on nobody's control refuses the approval.
 */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ApprovalService {

    @Inject
    private ProtocolRepository protocols;

    @Inject
    private ControlPlans plans;

    @Inject
    private Event<ProtocolApproved> approved;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * What to do on approval.
     *
     * @param remaining       what to decide about the doubts nobody has decided; null: errors refuse the approval
     * @param basis           on what ground they are decided; needed with {@code remaining}
     * @param standingReports whether standing tasks get a report every year
     * @param ruleSet         the code of the rule set whose newest edition the dates follow; null: the one in force
     */
    public record Approval(
            @Nullable Resolution remaining,
            @Nullable String basis,
            StandingReports standingReports,
            @Nullable String ruleSet) {

        /** By the rules in force. */
        public Approval(@Nullable Resolution remaining, @Nullable String basis, StandingReports standingReports) {
            this(remaining, basis, standingReports, null);
        }
    }

    /** What went on control. */
    public record Approved(int assignments, int controlPoints) {}

    @Audited(value = "PROTOCOL_APPROVED", of = AuditEntity.PROTOCOL)
    public Approved approve(@AuditedId long protocolId, @Nullable Long version, Approval approval) {
        Protocol protocol = protocols.findForChange(protocolId).orElseThrow(() -> ProtocolQueries.notFound(protocolId));
        protocol.requireVersion(version);
        Act act = caller.get().acts(clock.instant());
        boolean keepsTheRest = approval.remaining() == Resolution.KEEP_AS_WRITTEN;
        ControlRules rules = plans.rulesFor(protocol, approval.ruleSet());
        ControlPlan plan = plans.of(protocol, rules, approval.standingReports());
        boolean decided = keepsTheRest || protocol.doubtsThatHoldUpApproval().isEmpty();
        if (protocol.state() == ProtocolState.DRAFT
                && decided
                && !plan.uncontrolled().isEmpty()) {
            throw new NobodyOnControlException(plan.uncontrolled());
        }
        if (keepsTheRest) {
            protocol.approveAsWritten(CorrectedValues.requiredText(approval.basis(), "/basis"), act);
        } else {
            protocol.approve(act);
        }
        protocol.isDatedBy(rules.ruleSet(), approval.standingReports());
        approved.fire(new ProtocolApproved(protocol.id(), plan, rules.ruleSet(), act));
        return new Approved(plan.assignments(), plan.controlPoints());
    }
}
