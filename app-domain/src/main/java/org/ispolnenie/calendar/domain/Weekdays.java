package org.ispolnenie.calendar.domain;

import java.time.LocalDate;
import java.util.List;

/** The short names of the days of the week as the file of the calendar writes them. */
final class Weekdays {

    private static final List<String> NAMES = List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");

    private Weekdays() {}

    static String of(LocalDate day) {
        return NAMES.get(day.getDayOfWeek().getValue() - 1);
    }
}
