package org.ispolnenie.protocol.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.Occurrences;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.shared.message.Message;

/** The dates that follow from a deadline's words before any working-day rule, each with its reasons. */
final class StatedDates {

    /** A standing task without an end gets yearly reports for so many years; by then it is looked at anew. */
    private static final int YEARS_WITHOUT_END = 5;

    private final ControlRules rules;
    private final LocalDate protocolDate;
    private final WorkingCalendar calendar;
    private final StandingReports standingReports;

    /** A date with the steps that led to it. */
    record Stated(LocalDate date, List<Message> why) {}

    StatedDates(ControlRules rules, LocalDate protocolDate, WorkingCalendar calendar, StandingReports standingReports) {
        this.rules = rules;
        this.protocolDate = protocolDate;
        this.calendar = calendar;
        this.standingReports = standingReports;
    }

    List<Stated> of(DeadlineExpression deadline) {
        return switch (deadline.type()) {
            case FIXED_DATE, MULTIPLE_DATES, MONTH, MONTH_RANGE, PERIOD, QUARTER, HALF_YEAR, DECADE -> named(deadline);
            case CONTINUOUS, CONTINUOUS_UNTIL_YEAR -> standing(deadline);
            case RECURRING -> recurring(deadline);
            case RELATIVE -> relative(deadline);
            case EXTERNAL -> List.of();
            case NONE -> noDeadline();
        };
    }

    private List<Stated> named(DeadlineExpression deadline) {
        List<Stated> dates = new ArrayList<>();
        int count = deadline.dates().size();
        for (LocalDate date : deadline.dates()) {
            List<Message> why = written(deadline);
            if (count > 1) {
                why.add(Explanation.of("ONE_OF_SEVERAL", date, count));
            }
            why.addAll(reasons(deadline, date));
            dates.add(new Stated(date, why));
        }
        return dates;
    }

    private static List<Message> reasons(DeadlineExpression deadline, LocalDate date) {
        List<Message> why = new ArrayList<>();
        if (deadline.is(DeadlineFlag.YEAR_INFERRED)) {
            why.add(Explanation.of("YEAR_INFERRED", date));
        }
        if (deadline.is(DeadlineFlag.SHORT_YEAR)) {
            why.add(Explanation.of("SHORT_YEAR", date.getYear()));
        }
        if (deadline.is(DeadlineFlag.AMBIGUOUS_UNTIL_YEAR)) {
            why.add(Explanation.of("UNTIL_YEAR", date, alternative(deadline, date)));
        } else if (deadline.is(DeadlineFlag.AMBIGUOUS_UNTIL_MONTH)) {
            why.add(Explanation.of("UNTIL_MONTH", date, alternative(deadline, date)));
        } else if (deadline.type() == DeadlineType.FIXED_DATE || deadline.type() == DeadlineType.MULTIPLE_DATES) {
            why.add(
                    deadline.boundary() == Boundary.ON_DATE
                            ? Explanation.of("ON_DATE", date)
                            : Explanation.of("INCLUSIVE", date));
        } else {
            why.add(Explanation.of("LAST_DAY_OF_" + deadline.type(), date));
        }
        return why;
    }

    private static LocalDate alternative(DeadlineExpression deadline, LocalDate date) {
        return deadline.certainty().alternatives().isEmpty()
                ? date
                : deadline.certainty().alternatives().get(0);
    }

    private List<Stated> standing(DeadlineExpression deadline) {
        List<Stated> dates = new ArrayList<>();
        for (LocalDate date : deadline.dates()) {
            List<Message> why = written(deadline);
            if (deadline.is(DeadlineFlag.AMBIGUOUS_UNTIL_YEAR)) {
                why.add(Explanation.of("UNTIL_YEAR", date, alternative(deadline, date)));
            }
            why.add(Explanation.of("STANDING_FINAL", date));
            dates.add(new Stated(date, why));
        }
        if (standingReports == StandingReports.YEARLY) {
            yearlyReports(deadline, dates);
        }
        return dates;
    }

    /** One report for each year, the last one for the year the task ends in: after its end. */
    private void yearlyReports(DeadlineExpression deadline, List<Stated> dates) {
        LocalDate last = deadline.dates().isEmpty()
                ? protocolDate.plusYears(YEARS_WITHOUT_END)
                : deadline.dates().get(deadline.dates().size() - 1);
        for (int year = protocolDate.getYear(); year <= last.getYear() + 1; year++) {
            LocalDate report = rules.yearlyReport().atYear(year);
            if (report.isAfter(protocolDate)) {
                List<Message> why = written(deadline);
                why.add(Explanation.of("STANDING_YEARLY", report, year - 1, rules.name()));
                dates.add(new Stated(report, why));
            }
        }
    }

    private List<Stated> recurring(DeadlineExpression deadline) {
        Recurrence recurrence = deadline.recurrence();
        if (recurrence == null) {
            return List.of();
        }
        Occurrences occurrences = Occurrences.of(recurrence, protocolDate, deadline.to());
        List<Stated> dates = new ArrayList<>();
        for (LocalDate date : occurrences.dates()) {
            List<Message> why = written(deadline);
            why.add(Explanation.of("EVERY_" + recurrence.unit(), date));
            if (deadline.to() == null) {
                why.add(Explanation.of("HORIZON", occurrences.horizon()));
            }
            dates.add(new Stated(date, why));
        }
        return dates;
    }

    private List<Stated> relative(DeadlineExpression deadline) {
        RelativeTerm term = deadline.relative();
        if (term == null || term.waitsForEvent()) {
            return List.of();
        }
        List<Message> why = written(deadline);
        String urgency = term.urgencyWord();
        if (urgency != null) {
            int days = urgency.startsWith("оперативн") ? rules.operativeDays() : rules.urgentDays();
            LocalDate date = protocolDate.plusDays(days);
            why.add(Explanation.of("URGENT", urgency, days, date, rules.name()));
            return List.of(new Stated(date, why));
        }
        LocalDate date = term.countedFrom(protocolDate, calendar);
        why.add(Explanation.of("COUNTED_" + term.unit(), term.amount(), protocolDate, date));
        return List.of(new Stated(date, why));
    }

    private List<Stated> noDeadline() {
        if (rules.noDeadlineTerm().isZero()) {
            return List.of();
        }
        LocalDate date = protocolDate.plus(rules.noDeadlineTerm());
        return List.of(new Stated(date, List.of(Explanation.of("NO_DEADLINE", protocolDate, date, rules.name()))));
    }

    static List<Message> written(DeadlineExpression deadline) {
        List<Message> why = new ArrayList<>();
        if (!deadline.asWritten().isEmpty()) {
            why.add(Explanation.of("WRITTEN", deadline.asWritten()));
        }
        return why;
    }
}
