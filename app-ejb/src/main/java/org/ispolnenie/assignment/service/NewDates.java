package org.ispolnenie.assignment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.protocol.domain.rule.DueDate;
import org.ispolnenie.shared.message.Message;

/** The dates that controllers set, moved off non-working days as the rules of the protocol and today's calendar say. */
@ApplicationScoped
public class NewDates {

    @Inject
    private CalendarQueries calendar;

    @Inject
    private ProtocolRules rules;

    @Inject
    private Clock clock;

    /**
     * A date in force.
     *
     * @param shifts why it is not exactly the day that was set; none where it is
     */
    public record NewDate(LocalDate due, List<Message> shifts) {}

    /** @param after the day the date must be later than, moved or not */
    public NewDate of(ControlPoint point, LocalDate day, LocalDate after) {
        DueDate set = rules.of(point).dateSet(day, after, calendar.known().knownOn(LocalDate.now(clock)));
        return new NewDate(set.effective(), set.effective().equals(day) ? List.of() : set.why());
    }
}
