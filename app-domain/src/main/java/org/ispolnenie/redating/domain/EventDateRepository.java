package org.ispolnenie.redating.domain;

import java.util.Optional;

/** Where the days are kept that were entered for decisions whose words wait for an event. */
public interface EventDateRepository {

    /** The day last entered for an item or sub-item. */
    Optional<EventDate> eventDate(long decisionId);

    void add(EventDate date);
}
