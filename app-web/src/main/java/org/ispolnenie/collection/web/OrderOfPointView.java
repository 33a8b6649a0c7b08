package org.ispolnenie.collection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ispolnenie.collection.service.order.OrderQueries;
import org.jspecify.annotations.Nullable;

/** What the card of a control point says of the order that answers its decision. */
@Named("orderOfPoint")
@RequestScoped
public class OrderOfPointView {

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
}
