package org.ispolnenie.calendar.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.CalendarException;
import org.ispolnenie.calendar.domain.CalendarRepository;
import org.ispolnenie.shared.service.Identity;

/** The table of exceptions in a list, as delivered. */
public final class InMemoryCalendar implements CalendarRepository {

    private final List<CalendarException> exceptions = new ArrayList<>();

    public InMemoryCalendar() {
        CalendarCsv.embedded().forEach(this::add);
    }

    @Override
    public List<CalendarException> exceptions() {
        return exceptions.stream()
                .sorted(Comparator.comparing(CalendarException::day))
                .toList();
    }

    @Override
    public List<CalendarException> exceptionsForChange() {
        return exceptions();
    }

    @Override
    public Optional<CalendarException> exceptionForChange(long id) {
        return exceptions.stream().filter(e -> e.id() == id).findFirst();
    }

    @Override
    public void add(CalendarException exception) {
        exceptions.add(Identity.given(exception));
    }
}
