package org.ispolnenie.collection.service.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.collection.domain.order.OrderSource;
import org.ispolnenie.collection.domain.order.OrderSourceRepository;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.order.OrderSourceView.Offer;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.VersionNeededException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.ispolnenie.shared.service.audit.AuditedId;
import org.jspecify.annotations.Nullable;

/** The controller names the item whose sheets another item is answered by. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class OrderSourceService {

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private OrderSourceRepository sources;

    @Inject
    private SheetRepository sheets;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /**
     * From now on the item is answered by the sheets of the other one.
     *
     * @param version of the decision on control, as the caller has seen it; null: nothing was named then
     * @param source  the number of the other item; null: it is answered by none
     * @param groupBy the key of a column of texts or choices
     */
    @Audited(value = "ORDER_SOURCE_NAMED", of = AuditEntity.DECISION)
    public void name(
            @AuditedId long protocolId,
            @AuditedId String number,
            @Nullable Long version,
            @AuditedDetail("source") @Nullable String source,
            @Nullable String groupBy) {
        ControlledDecision decision = decisions
                .controlledDecisionForChange(protocolId, number)
                .orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
        Optional<OrderSource> there = sources.source(protocolId, number);
        if (version == null && there.isPresent()) {
            throw new VersionNeededException(Message.of("shared.VERSION_NEEDED"));
        }
        decision.requireVersion(version);
        if (source == null) {
            there.ifPresent(sources::remove);
        } else {
            Act act = caller.get().acts(clock.instant());
            String column = known(protocolId, number, source, groupBy);
            there.ifPresentOrElse(
                    one -> one.name(source, column, act),
                    () -> sources.add(new OrderSource(protocolId, number, source, column, act)));
        }
        decisions.changedBeside(decision);
    }

    /** Of two that take each other's data neither could ever be reported on. */
    private void requireNoCircle(long protocolId, String number, String source) {
        Set<String> passed = new HashSet<>(Set.of(number));
        for (String at = source; passed.add(at); ) {
            Optional<OrderSource> next = sources.source(protocolId, at);
            if (next.isEmpty()) {
                return;
            }
            at = next.get().source();
        }
        throw ValidationException.of("/decision", Message.of("collection.ORDER_IN_A_CIRCLE", source, number));
    }

    private String known(long protocolId, String number, String source, @Nullable String groupBy) {
        if (source.equals(number)) {
            throw ValidationException.of("/decision", Message.of("collection.ORDER_OF_ITSELF", number));
        }
        Offer offer = sheets.attached(protocolId, source)
                .map(attached -> OrderSourceQueries.offer(attached, false))
                .orElseThrow(() -> ValidationException.of("/decision", Message.of("collection.NO_SHEETS", source)));
        requireNoCircle(protocolId, number, source);
        return offer.columns().stream()
                .map(OrderSourceView.Column::key)
                .filter(key -> key.equals(groupBy))
                .findFirst()
                .orElseThrow(() -> ValidationException.of("/groupBy", Message.of("collection.NO_GROUPS")));
    }
}
