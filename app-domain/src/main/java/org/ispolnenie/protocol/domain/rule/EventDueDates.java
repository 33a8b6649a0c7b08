package org.ispolnenie.protocol.domain.rule;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.StatedDates.Stated;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.shared.message.Message;

/** The due date of words that wait for an event or refer to something else, once a person has entered the day. */
final class EventDueDates {

    private final ControlRules rules;
    private final LocalDate protocolDate;
    private final WorkingCalendar calendar;

    EventDueDates(ControlRules rules, LocalDate protocolDate, WorkingCalendar calendar) {
        this.rules = rules;
        this.protocolDate = protocolDate;
        this.calendar = calendar;
    }

    DueDate due(DeadlineExpression deadline, LocalDate day) {
        List<Message> why = StatedDates.written(deadline);
        RelativeTerm term = deadline.relative();
        if (term == null || !term.waitsForEvent()) {
            why.add(Explanation.of("DATE_ENTERED", day));
            return WorkingDayShift.after(protocolDate, rules, calendar).shifted(new Stated(day, why));
        }
        why.add(Explanation.of("EVENT_ON", term.event() == null ? "" : term.event(), day));
        LocalDate date = term.countedFrom(day, calendar);
        why.add(counted(term, day, date));
        // What follows an event is not due before it is over; what precedes it, not before the meeting was.
        WorkingDayShift shift = term.before() || term.amount() == 0
                ? WorkingDayShift.after(protocolDate, rules, calendar)
                : WorkingDayShift.later(day, rules, calendar);
        return shift.shifted(new Stated(date, why));
    }

    private static Message counted(RelativeTerm term, LocalDate day, LocalDate date) {
        if (term.amount() == 0) {
            return term.before() ? Explanation.of("ON_THE_EVE", date) : Explanation.of("ON_THE_DAY", date);
        }
        return Explanation.of(
                term.before() ? "COUNTED_BACK_" + term.unit() : "COUNTED_FROM_EVENT_" + term.unit(),
                term.amount(),
                day,
                date);
    }
}
