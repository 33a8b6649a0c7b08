package org.ispolnenie.collection.domain.order;

import java.util.List;
import java.util.Optional;

/** Stores which decisions are answered by the sheets of which others. */
public interface OrderSourceRepository {

    /** That of an item. */
    Optional<OrderSource> source(long protocolId, String number);

    /** Those of the items that are answered by the sheets of this one, by number. */
    List<OrderSource> fedBy(long protocolId, String source);

    void add(OrderSource source);

    void remove(OrderSource source);
}
