package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.collection.service.order.OrderQueries;
import org.jspecify.annotations.Nullable;

/** Leads to orders: from a control point to the one that answers its decision, from a consolidated table to those it feeds. */
@Named("orderLinks")
@RequestScoped
public class OrderLinksView {

    @Inject
    private OrderQueries orders;

    private @Nullable Optional<String> source;

    /** The item whose sheets answer the decision; null where none does. */
    public @Nullable String source(long protocolId, String number) {
        if (source == null) {
            source = orders.sourceOf(protocolId, number);
        }
        return source.orElse(null);
    }

    /** The numbers of the items that the sheets of this one answer. */
    public List<String> fedBy(long protocolId, String number) {
        return orders.fedBy(protocolId, number);
    }
}
