package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/** What months that were read come to: their first and last days. */
final class MonthsMeaning {

    private MonthsMeaning() {}

    /** A month with the year beside it, if there is one. */
    record WrittenMonth(Month month, @Nullable WrittenYear year) {}

    static DeadlineMeaning meaning(
            DeadlineContext context, @Nullable Bound bound, boolean end, boolean range, List<WrittenMonth> months) {
        if (bound != null && !end && !range) {
            return untilMonth(context, bound, months.get(0));
        }
        Boundary boundary = bound == null ? Boundary.WITHIN : Boundary.BY_INCLUSIVE;
        if (months.size() == 1) {
            DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.MONTH, boundary);
            YearMonth month = resolved(months, context, meaning).get(0);
            return month == null
                    ? meaning
                    : meaning.due(month.atEndOfMonth()).between(month.atDay(1), month.atEndOfMonth());
        }
        DeadlineMeaning meaning =
                new DeadlineMeaning(range ? DeadlineType.MONTH_RANGE : DeadlineType.MULTIPLE_DATES, boundary);
        List<@Nullable YearMonth> resolved = resolved(months, context, meaning);
        YearMonth first = resolved.get(0);
        YearMonth last = resolved.get(resolved.size() - 1);
        if (first == null || last == null) {
            return meaning;
        }
        meaning.between(first.atDay(1), last.atEndOfMonth()).flagIf(last.isBefore(first), DeadlineFlag.REVERSED_PERIOD);
        if (range) {
            return meaning.due(last.atEndOfMonth());
        }
        for (YearMonth month : resolved) {
            meaning.due(month == null ? null : month.atEndOfMonth());
        }
        return meaning;
    }

    /** «до апреля»: the day before it is taken; «не позднее апреля»: its last day. The other reading is offered. */
    private static DeadlineMeaning untilMonth(DeadlineContext context, Bound bound, WrittenMonth written) {
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.FIXED_DATE, Boundary.BY_INCLUSIVE)
                .flag(DeadlineFlag.AMBIGUOUS_UNTIL_MONTH);
        YearMonth month = resolved(List.of(written), context, meaning).get(0);
        if (month == null) {
            return meaning;
        }
        LocalDate before = month.atDay(1).minusDays(1);
        LocalDate through = month.atEndOfMonth();
        return bound.through()
                ? meaning.due(through).or(before)
                : meaning.due(before).or(through);
    }

    /** The months with their years: what the left lacks is taken from the right, crossing New Year where it must. */
    private static List<@Nullable YearMonth> resolved(
            List<WrittenMonth> months, DeadlineContext context, DeadlineMeaning meaning) {
        List<WrittenMonth> completed = new ArrayList<>(months);
        for (int i = months.size() - 2; i >= 0; i--) {
            WrittenMonth month = completed.get(i);
            WrittenMonth next = completed.get(i + 1);
            WrittenYear nextYear = next.year();
            if (month.year() == null && nextYear != null) {
                boolean crosses = month.month().compareTo(next.month()) > 0;
                completed.set(i, new WrittenMonth(month.month(), crosses ? nextYear.previous() : nextYear));
            }
        }
        List<@Nullable YearMonth> resolved = new ArrayList<>();
        YearMonth previous = null;
        for (WrittenMonth month : completed) {
            previous = resolved(month, context, previous, meaning);
            resolved.add(previous);
        }
        return resolved;
    }

    private static @Nullable YearMonth resolved(
            WrittenMonth written, DeadlineContext context, @Nullable YearMonth previous, DeadlineMeaning meaning) {
        int month = written.month().getValue();
        WrittenYear writtenYear = written.year();
        meaning.flagYear(writtenYear);
        if (writtenYear != null) {
            return YearMonth.of(writtenYear.of(month), month);
        }
        if (previous != null) {
            return YearMonth.of(DeadlineContext.yearOnOrAfter(previous.atDay(1), month, 1), month);
        }
        Integer year = context.yearOf(month, written.month().maxLength());
        meaning.flagIf(year == null, DeadlineFlag.NEEDS_DATE);
        return year == null ? null : YearMonth.of(year, month);
    }
}
