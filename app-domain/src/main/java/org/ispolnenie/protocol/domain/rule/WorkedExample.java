package org.ispolnenie.protocol.domain.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.deadline.form.DeadlineParser;

/**
 * What a usual deadline of the protocol of {@link #MEETING} becomes under a rule set; so people see what rules do before
 * they are in force.
 *
 * @param words the deadline as written; empty: none is
 */
public record WorkedExample(String words, DeadlineExpression deadline) {

    /** The day of the protocol that the examples belong to. */
    public static final LocalDate MEETING = LocalDate.of(2019, 10, 31);

    private static final List<WorkedExample> USUAL = Stream.of(
                    "до 15.11.2020", "ноябрь 2019", "", "срочно", "оперативно", "постоянно до 2024 года")
            .map(WorkedExample::of)
            .toList();

    /** A Sunday, a month that ends on a Saturday, no deadline, urgent, at once, a standing task. */
    public static List<WorkedExample> usual() {
        return USUAL;
    }

    private static WorkedExample of(String words) {
        return new WorkedExample(
                words,
                new DeadlineParser()
                        .read(words, DeadlineContext.of(MEETING))
                        .map(FoundDeadline::expression)
                        .orElseGet(DeadlineExpression::none));
    }

    /**
     * The due dates with their reasons; standing tasks are reported on every year.
     *
     * @param asKnown the calendar as known on {@link #MEETING}
     */
    public List<DueDate> under(ControlRules rules, WorkingCalendar asKnown) {
        return rules.dueDates(deadline, MEETING, asKnown, StandingReports.YEARLY);
    }
}
