package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.ExceptionView;
import org.ispolnenie.shared.message.Message;

/** Whether the days off of this year, and in autumn of the next, are known from their acts. */
@ApplicationScoped
public class CalendarCheck implements StateCheck {

    @Inject
    private CalendarQueries calendar;

    @Override
    public StateSubject subject() {
        return StateSubject.CALENDAR;
    }

    @Override
    public Finding look() {
        LocalDate today = calendar.today();
        Finding finding = finding(today.getYear(), calendar.missingActs());
        Optional<String> act = calendar.exceptions(today.getYear()).stream()
                .filter(exception -> !exception.withdrawn())
                .max(Comparator.comparing(ExceptionView::day))
                .map(ExceptionView::act);
        return act.map(found -> finding.measured(Message.of("operations.CALENDAR_ACT", today.getYear(), found)))
                .orElse(finding);
    }

    static Finding finding(int year, List<Integer> missing) {
        if (missing.isEmpty()) {
            return Finding.good(StateSubject.CALENDAR, Message.of("operations.CALENDAR_KNOWN", year));
        }
        return Finding.amiss(
                StateSubject.CALENDAR,
                missing.contains(year) ? Lamp.BAD : Lamp.ATTENTION,
                Message.of(
                        "operations.CALENDAR_MISSING",
                        missing.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                Message.of("operations.CALENDAR_MISSING_REMEDY"));
    }
}
