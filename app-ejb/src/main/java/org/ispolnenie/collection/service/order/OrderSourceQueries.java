package org.ispolnenie.collection.service.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlledDecisionRepository;
import org.ispolnenie.assignment.service.decision.ControlledDecisionQueries;
import org.ispolnenie.collection.domain.form.ColumnType;
import org.ispolnenie.collection.domain.order.OrderSource;
import org.ispolnenie.collection.domain.order.OrderSourceRepository;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.service.order.OrderSourceView.Column;
import org.ispolnenie.collection.service.order.OrderSourceView.Named;
import org.ispolnenie.collection.service.order.OrderSourceView.Offer;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.protocol.service.link.DecisionOrigins;

/** Tells which sheets an item is answered by, and which it could be. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION})
public class OrderSourceQueries {

    private static final Set<ColumnType> GROUPS = Set.of(ColumnType.TEXT, ColumnType.CHOICE);

    @Inject
    private ControlledDecisionRepository decisions;

    @Inject
    private OrderSourceRepository sources;

    @Inject
    private SheetRepository sheets;

    @Inject
    private DecisionOrigins origins;

    @Inject
    private DirectoryQueries directory;

    public OrderSourceView of(long protocolId, String number) {
        return find(protocolId, number).orElseThrow(() -> ControlledDecisionQueries.noSuchDecision(number));
    }

    /** The same; empty where no item of this number is on control. */
    public Optional<OrderSourceView> find(long protocolId, String number) {
        return decisions
                .controlledDecision(protocolId, number)
                .map(decision -> new OrderSourceView(
                        protocolId,
                        number,
                        decision.version(),
                        sources.source(protocolId, number).map(this::named).orElse(null),
                        offers(protocolId, number)));
    }

    /** Those that the protocol links first. */
    private List<Offer> offers(long protocolId, String number) {
        List<String> linked = origins.of(protocolId, number);
        return sheets.attached().stream()
                .filter(attached -> attached.protocolId() == protocolId)
                .filter(attached -> !attached.number().equals(number))
                .map(attached -> offer(attached, linked.contains(attached.number())))
                .sorted(Comparator.comparing(Offer::linked).reversed())
                .toList();
    }

    static Offer offer(AttachedForm attached, boolean linked) {
        return new Offer(
                attached.number(),
                attached.form().definition().title(),
                linked,
                attached.form().definition().columns().stream()
                        .filter(column -> GROUPS.contains(column.type()))
                        .map(column -> new Column(column.key(), column.title()))
                        .toList());
    }

    private Named named(OrderSource source) {
        String title = sheets.attached(source.protocolId(), source.source())
                .flatMap(attached -> attached.form().definition().column(source.groupBy()))
                .map(column -> column.title())
                .orElse(source.groupBy());
        return new Named(
                source.source(),
                source.groupBy(),
                title,
                directory.displayName(source.named().by()),
                source.named().at());
    }
}
