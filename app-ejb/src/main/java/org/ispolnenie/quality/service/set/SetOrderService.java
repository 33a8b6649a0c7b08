package org.ispolnenie.quality.service.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.quality.domain.framework.FrameworkRepository;
import org.ispolnenie.quality.domain.set.OrderRepository;
import org.ispolnenie.quality.domain.set.OrderedSet;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller settles which item of a protocol orders the sets of measures of a year. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class SetOrderService {

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private OrderRepository orders;

    @Inject
    private FrameworkRepository frameworks;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * The bodies of an item answer for it by their sets of a year.
     *
     * @param version of the decision on control, as the caller has seen it; null: it ordered none then
     * @param year    null: it orders none
     */
    @Audited(value = "QUALITY_SET_ORDERED", of = AuditEntity.DECISION)
    public void order(
            @AuditedId long protocolId,
            @AuditedId String number,
            @Nullable Long version,
            @AuditedDetail("year") @Nullable Integer year) {
        ControlledDecision decision = decisions
                .controlledDecisionForChange(protocolId, number)
                .orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
        Optional<OrderedSet> there = orders.order(protocolId, number);
        if (version == null && there.isPresent()) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        decision.requireVersion(version);
        if (year != null && frameworks.framework(year).isEmpty()) {
            throw ValidationException.of("/year", Message.of("quality.NO_SUCH_FRAMEWORK", String.valueOf(year)));
        }
        Act act = caller.get().acts(clock.instant());
        if (year == null) {
            there.ifPresent(orders::remove);
        } else if (there.isPresent()) {
            there.get().order(year, act);
        } else {
            orders.add(new OrderedSet(protocolId, number, year, act));
        }
        decisions.changedBeside(decision);
    }
}
