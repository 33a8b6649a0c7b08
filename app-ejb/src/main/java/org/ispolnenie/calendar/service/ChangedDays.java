package org.ispolnenie.calendar.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.ispolnenie.calendar.domain.CalendarChanged;
import org.ispolnenie.calendar.domain.DayByAct;
import org.ispolnenie.shared.domain.Act;

/** Which days a change of the table makes other than they were. */
final class ChangedDays {

    /** A day off that an act moves no longer moves on by itself: to the next working day, over holidays and a weekend. */
    private static final int SHIFT_WITHIN = 14;

    private ChangedDays() {}

    static CalendarChanged of(Collection<DayByAct> days, Act act) {
        LocalDate from =
                days.stream().map(DayByAct::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate to =
                days.stream().map(DayByAct::day).max(LocalDate::compareTo).orElseThrow();
        for (LocalDate moved : movedFrom(days).toList()) {
            from = moved.isBefore(from) ? moved : from;
            to = moved.plusDays(SHIFT_WITHIN).isAfter(to) ? moved.plusDays(SHIFT_WITHIN) : to;
        }
        return new CalendarChanged(from, to, act);
    }

    private static Stream<LocalDate> movedFrom(Collection<DayByAct> days) {
        return days.stream().flatMap(day -> Stream.ofNullable(day.movedFrom()));
    }
}
