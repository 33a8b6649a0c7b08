package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.DeadlineExpression.Certainty;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.ispolnenie.reading.text.Span;

/** Takes dates together that stand in one sentence of a deadline line, each with words of its own between them. */
final class SeveralDates {

    private SeveralDates() {}

    /** The first deadline, with the dates that follow it in its sentence if it is a date itself. */
    static FoundDeadline of(String line, List<FoundDeadline> found) {
        FoundDeadline first = found.get(0);
        int last = 0;
        while (last + 1 < found.size() && belong(line, found.get(last), found.get(last + 1))) {
            last++;
        }
        return last == 0 ? first : together(line, found.subList(0, last + 1));
    }

    private static boolean belong(String line, FoundDeadline date, FoundDeadline next) {
        String between = line.substring(date.span().end(), next.span().start());
        return isDated(date.expression())
                && isDated(next.expression())
                && between.indexOf('.') < 0
                && between.indexOf('\n') < 0;
    }

    private static boolean isDated(DeadlineExpression deadline) {
        boolean dated = deadline.type() == DeadlineType.FIXED_DATE || deadline.type() == DeadlineType.MULTIPLE_DATES;
        return dated && !deadline.dates().isEmpty();
    }

    private static FoundDeadline together(String line, List<FoundDeadline> found) {
        Set<LocalDate> dates = new TreeSet<>();
        Set<LocalDate> alternatives = new TreeSet<>();
        Set<DeadlineFlag> flags = EnumSet.noneOf(DeadlineFlag.class);
        double confidence = 1;
        for (FoundDeadline each : found) {
            dates.addAll(each.expression().dates());
            alternatives.addAll(each.expression().certainty().alternatives());
            flags.addAll(each.expression().certainty().flags());
            confidence = Math.min(confidence, each.expression().certainty().confidence());
        }
        DeadlineExpression first = found.get(0).expression();
        Span span = new Span(
                found.get(0).span().start(), found.get(found.size() - 1).span().end());
        return new FoundDeadline(
                new DeadlineExpression(
                        span.of(line),
                        DeadlineType.MULTIPLE_DATES,
                        first.boundary(),
                        List.copyOf(dates),
                        first.time(),
                        null,
                        null,
                        null,
                        null,
                        new Certainty(List.copyOf(alternatives), List.copyOf(flags), confidence)),
                span);
    }
}
