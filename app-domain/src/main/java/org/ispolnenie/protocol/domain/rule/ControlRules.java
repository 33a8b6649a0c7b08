package org.ispolnenie.protocol.domain.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineExpression;

/**
 * A rule set of control: how deadlines become due dates. Sources differ, so each rule is a setting.
 *
 * @param ruleSet             which rules these are
 * @param name                its name, as explanations cite it
 * @param act                 the act it follows
 * @param nonWorkingDayRule   where a date on a non-working day moves
 * @param noDeadlineTerm      from the protocol's date, where no deadline is written; zero if a date must be entered then
 * @param urgentDays          calendar days of «срочно», «незамедлительно»
 * @param operativeDays       calendar days of «оперативно»
 * @param dueSoonWorkingDays  how many working days ahead a date counts as near
 * @param extensionLeadDays   how many days before the due date an extension is asked at the latest
 * @param yearlyReport        the day of the yearly report on a standing task
 */
public record ControlRules(
        RuleSetEdition ruleSet,
        String name,
        String act,
        NonWorkingDayRule nonWorkingDayRule,
        Period noDeadlineTerm,
        int urgentDays,
        int operativeDays,
        int dueSoonWorkingDays,
        int extensionLeadDays,
        MonthDay yearlyReport) {

    /** Whether a standing task is reported on before its end. */
    public enum StandingReports {
        NONE,
        YEARLY
    }

    public String code() {
        return ruleSet.code();
    }

    public int edition() {
        return ruleSet.edition();
    }

    /** The same rules as another edition. */
    public ControlRules asEdition(int number) {
        return new ControlRules(
                new RuleSetEdition(code(), number),
                name,
                act,
                nonWorkingDayRule,
                noDeadlineTerm,
                urgentDays,
                operativeDays,
                dueSoonWorkingDays,
                extensionLeadDays,
                yearlyReport);
    }

    /** «Поручения региона» as delivered. */
    public static ControlRules regionalOrders() {
        return new ControlRules(
                new RuleSetEdition("REGIONAL_ORDERS", 1),
                "Поручения региона",
                "Инструкции субъектов РФ по контролю исполнения поручений",
                NonWorkingDayRule.PRECEDING,
                Period.ofMonths(1),
                3,
                10,
                3,
                5,
                MonthDay.of(1, 20));
    }

    /**
     * The due dates of a deadline, in their order, each with its explanation. Days are calendar days, day 0 is the date
     * of the protocol.
     *
     * @param asKnown the calendar as known when the item is put on control
     * @return none where a date must be entered first: the deadline depends on an event or on another document, or its
     *         date does not exist
     */
    public List<DueDate> dueDates(
            DeadlineExpression deadline,
            LocalDate protocolDate,
            WorkingCalendar asKnown,
            StandingReports standingReports) {
        WorkingDayShift shift = WorkingDayShift.after(protocolDate, this, asKnown);
        return new StatedDates(this, protocolDate, asKnown, standingReports)
                .of(deadline).stream()
                        .sorted(Comparator.comparing(StatedDates.Stated::date))
                        .map(shift::shifted)
                        .toList();
    }

    /**
     * The due date of words that give none by themselves, once the day they wait for is known. Where they count from an
     * event («не позднее чем за 3 рабочих дня до экзамена») the day is the event's; where they refer to something else
     * («по графику») it is the due date as that says.
     *
     * @param day     the day of the event, or the due date itself
     * @param asKnown the calendar as known when the day is entered
     * @return the date; empty where the words give dates of their own
     */
    public Optional<DueDate> dueDateBy(
            LocalDate day, DeadlineExpression deadline, LocalDate protocolDate, WorkingCalendar asKnown) {
        if (!dueDates(deadline, protocolDate, asKnown, StandingReports.NONE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventDueDates(this, protocolDate, asKnown).due(deadline, day));
    }

    /**
     * A date that a person sets, moved off a non-working day like any other.
     *
     * @param after   the day it must be later than, moved or not
     * @param asKnown the calendar as known when it is set
     */
    public DueDate dateSet(LocalDate date, LocalDate after, WorkingCalendar asKnown) {
        return WorkingDayShift.later(after, this, asKnown).shifted(new StatedDates.Stated(date, List.of()));
    }
}
