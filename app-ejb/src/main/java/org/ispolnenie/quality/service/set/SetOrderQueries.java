package org.ispolnenie.quality.service.set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.quality.domain.set.OrderRepository;
import org.ispolnenie.quality.domain.set.OrderedSet;
import org.jspecify.annotations.Nullable;

/** Reads which items of protocols order sets of measures. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class SetOrderQueries {

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private OrderRepository orders;

    @Inject
    private DirectoryQueries directory;

    /**
     * What an item orders.
     *
     * @param version of the decision on control
     * @param year    null: none
     * @param by      who settled it, by name
     */
    public record OrderView(
            long protocolId,
            String number,
            long version,
            @Nullable Integer year,
            @Nullable String by,
            @Nullable Instant at) {}

    public OrderView order(long protocolId, String number) {
        return find(protocolId, number).orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
    }

    /** The same; empty where nothing of this number is on control. */
    public Optional<OrderView> find(long protocolId, String number) {
        return decisions.controlledDecision(protocolId, number).map(decision -> view(decision, protocolId, number));
    }

    private OrderView view(ControlledDecision decision, long protocolId, String number) {
        @Nullable OrderedSet order = orders.order(protocolId, number).orElse(null);
        return new OrderView(
                protocolId,
                number,
                decision.version(),
                order == null ? null : Integer.valueOf(order.year()),
                order == null ? null : directory.displayName(order.orderedBy()),
                order == null ? null : order.orderedAt());
    }
}
