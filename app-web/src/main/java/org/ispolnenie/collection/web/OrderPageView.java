package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.ispolnenie.collection.domain.form.FormSummary;
import org.ispolnenie.collection.domain.form.FormTotal;
import org.ispolnenie.collection.domain.order.OrderLine;
import org.ispolnenie.collection.service.order.GroupedOrder;
import org.ispolnenie.collection.service.order.OrderQueries;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.shared.web.AddressParameters;
import org.jspecify.annotations.Nullable;

/** The order that answers a decision: what bodies have sent on another one, a line for each value of a column. */
@Named("orderPage")
@RequestScoped
public class OrderPageView {

    @Inject
    private OrderQueries orders;

    @Inject
    private AddressParameters asked;

    @Inject
    private CellWords cells;

    private @Nullable GroupedOrder order;

    public long getProtocol() {
        return asked.id("protocol");
    }

    public String getDecision() {
        return asked.required("decision");
    }

    public GroupedOrder getOrder() {
        if (order == null) {
            order = orders.order(getProtocol(), getDecision());
        }
        return order;
    }

    public String total(FormTotal total, FormSummary summary) {
        return cells.result(getOrder().form(), total, summary, List.of());
    }

    /** The bodies of a line, by name. */
    public String bodies(OrderLine line) {
        return line.organizations().stream().map(OrganizationRef::name).collect(Collectors.joining(", "));
    }

    public int getRows() {
        return getOrder().lines().stream().mapToInt(OrderLine::rows).sum();
    }
}
