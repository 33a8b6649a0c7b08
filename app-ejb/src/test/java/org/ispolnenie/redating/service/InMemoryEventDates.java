package org.ispolnenie.redating.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.redating.domain.EventDate;
import org.ispolnenie.redating.domain.EventDateRepository;
import org.ispolnenie.shared.service.Identity;

/** Entered days in a list. */
final class InMemoryEventDates implements EventDateRepository {

    private final List<EventDate> dates = new ArrayList<>();

    @Override
    public Optional<EventDate> eventDate(long decisionId) {
        return dates.stream().filter(date -> date.decisionId() == decisionId).reduce((first, last) -> last);
    }

    @Override
    public void add(EventDate date) {
        dates.add(Identity.given(date));
    }
}
