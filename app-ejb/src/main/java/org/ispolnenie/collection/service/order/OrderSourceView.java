package org.ispolnenie.collection.service.order;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets an item is answered by.
 *
 * @param version   of the decision on control
 * @param named     null: by none
 * @param offers    the items whose sheets it could be answered by
 */
public record OrderSourceView(long protocolId, String number, long version, @Nullable Named named, List<Offer> offers) {

    public OrderSourceView {
        offers = List.copyOf(offers);
    }

    /** What has been named, by whom, by name. */
    public record Named(String source, String groupBy, String groupTitle, String by, Instant at) {}

    /**
     * An item that asks for a form.
     *
     * @param linked  whether the protocol links the two: as it says, or as it only seems
     * @param columns the columns that its rows can be grouped by
     */
    public record Offer(String source, String form, boolean linked, List<Column> columns) {

        public Offer {
            columns = List.copyOf(columns);
        }
    }

    /** A column by its key. */
    public record Column(String key, String title) {}
}
