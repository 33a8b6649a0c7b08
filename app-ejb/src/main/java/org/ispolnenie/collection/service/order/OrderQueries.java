package org.ispolnenie.collection.service.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.collection.domain.form.CollectionForm;
import org.ispolnenie.collection.domain.order.OrderGrouping;
import org.ispolnenie.collection.domain.order.OrderSource;
import org.ispolnenie.collection.domain.order.OrderSourceRepository;
import org.ispolnenie.collection.domain.sheet.AttachedForm;
import org.ispolnenie.collection.domain.sheet.SheetRepository;
import org.ispolnenie.collection.domain.sheet.SheetRow;
import org.ispolnenie.collection.domain.sheet.SheetRows;
import org.ispolnenie.collection.domain.sheet.SheetSending;
import org.ispolnenie.collection.service.consolidated.ConsolidatedSheet.Asked;
import org.ispolnenie.collection.service.sheet.FormPoints.FormPoint;
import org.ispolnenie.collection.service.sheet.FormsOfPoints;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Groups what bodies have sent on one item into the order that answers another one. Who sees all bodies sees all of it; a
 * body sees its own part, which it may send with its report.
 */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.CHAIR, Role.Names.ADMIN, Role.Names.INTEGRATION, Role.Names.EXECUTOR})
public class OrderQueries {

    @Inject
    private PointRights rights;

    @Inject
    private CurrentCaller current;

    @Inject
    private OrderSourceRepository sources;

    @Inject
    private FormsOfPoints forms;

    @Inject
    private SheetRepository sheets;

    @Inject
    private SheetRows rows;

    public GroupedOrder order(long protocolId, String number) {
        return sources.source(protocolId, number)
                .flatMap(this::order)
                .orElseThrow(() -> new NotFoundException(Message.of("collection.NO_ORDER", number)));
    }

    /** The item whose sheets answer an item; empty where none does. */
    public Optional<String> sourceOf(long protocolId, String number) {
        return sources.source(protocolId, number).map(OrderSource::source);
    }

    /** The items that the sheets of this one answer, by number. */
    public List<String> fedBy(long protocolId, String source) {
        return sources.fedBy(protocolId, source).stream()
                .map(OrderSource::number)
                .toList();
    }

    /** Empty where the other item asks for no form any more, or for one without that column. */
    private Optional<GroupedOrder> order(OrderSource source) {
        return sheets.attached(source.protocolId(), source.source())
                .map(AttachedForm::form)
                .filter(form -> form.definition().column(source.groupBy()).isPresent())
                .map(form -> order(source, form));
    }

    private GroupedOrder order(OrderSource source, CollectionForm form) {
        @Nullable OrganizationRef own = own(source.protocolId());
        List<FormPoint> asked = forms.askedBy(source.protocolId(), source.source()).stream()
                .filter(point -> own == null || point.organization().id() == own.id())
                .toList();
        Map<Long, SheetSending> last =
                sheets.lastSendings(asked.stream().map(FormPoint::id).toList());
        OrderGrouping grouping = new OrderGrouping(form.definition(), source.groupBy());
        List<Asked> sent = new ArrayList<>();
        List<Asked> missing = new ArrayList<>();
        for (FormPoint point : asked) {
            Asked body = new Asked(point.organization(), point.id(), point.label(), point.state());
            @Nullable SheetSending sending = last.get(point.id());
            if (sending != null) {
                sent.add(body);
                grouping.add(point.organization(), rows(sending, form));
            } else if (isExpected(point)) {
                missing.add(body);
            }
        }
        return new GroupedOrder(
                source.number(),
                source.source(),
                form.definition(),
                source.groupBy(),
                grouping.lines(),
                sent,
                missing,
                own == null);
    }

    /** The body whose part a caller sees; null: all. */
    private @Nullable OrganizationRef own(long protocolId) {
        return rights.hasOverview(protocolId, Set.of(Sharing.REPORTS))
                ? null
                : current.get().confinedTo().orElse(null);
    }

    /** Whom a controller has let go owes nothing. */
    static boolean isExpected(FormPoint point) {
        return point.state() != ControlPointState.REMOVED && point.state() != ControlPointState.NOT_RELEVANT;
    }

    private List<SheetRow> rows(SheetSending sending, CollectionForm form) {
        List<SheetRow> all = rows.rows(
                sending.sheet().id(), sending.revision(), sending.form().definition());
        return sending.form().equals(form)
                ? all
                : all.stream().map(row -> row.readBy(form.definition())).toList();
    }
}
