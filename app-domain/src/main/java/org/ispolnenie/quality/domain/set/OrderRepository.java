package org.ispolnenie.quality.domain.set;

import java.util.List;
import java.util.Optional;

/** Stores which items of protocols order sets of measures. */
public interface OrderRepository {

    Optional<OrderedSet> order(long protocolId, String number);

    /** Those that order the sets of a year. */
    List<OrderedSet> orders(int year);

    void add(OrderedSet order);

    void remove(OrderedSet order);
}
