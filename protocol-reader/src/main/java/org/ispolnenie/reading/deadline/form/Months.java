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
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/** «ноябрь 2019», «в марте-мае 2020 года», «с сентября по май», «до конца марта», «до апреля 2026 года». */
final class Months implements DeadlineForm {

    private static final int MOST_MONTHS = 12;

    /** A month with the year beside it, if there is one. */
    private record WrittenMonth(Month month, @Nullable WrittenYear year) {}

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        int start = cursor.at();
        Bound bound = Bound.read(cursor);
        boolean lead = bound == null && skipLead(cursor);
        boolean end = cursor.skip("конца")
                || cursor.skip("концу")
                || cursor.skip("конце")
                || cursor.skip("конец")
                || cursor.skip("окончания");
        boolean running = bound == null && !end && skipFrom(cursor);
        List<WrittenMonth> months = new ArrayList<>();
        if (!add(months, cursor)) {
            return null;
        }
        boolean range = skipTo(cursor, running);
        if (range && !add(months, cursor) || running && !range) {
            return null;
        }
        while (!range && bound == null && months.size() < MOST_MONTHS && addListed(months, cursor)) {
            // takes one month more each time
        }
        boolean said = bound != null || lead || running;
        WrittenYear year = months.get(months.size() - 1).year();
        if (cursor.isInText() && (!said || year == null && isBareIn(cursor, start) || isEvent(bound, year))) {
            return null;
        }
        FixedDates.skipInclusive(cursor);
        return meaning(cursor.context(), bound, end, range, months);
    }

    private static DeadlineMeaning meaning(
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

    private static boolean add(List<WrittenMonth> months, Cursor cursor) {
        Month month = cursor.skipMonth();
        if (month == null) {
            return false;
        }
        cursor.skip("месяце");
        cursor.skip("месяца");
        months.add(new WrittenMonth(month, WrittenYear.read(cursor)));
        return true;
    }

    private static boolean addListed(List<WrittenMonth> months, Cursor cursor) {
        int start = cursor.at();
        boolean sign = cursor.skip(',');
        sign |= cursor.skip("и");
        if (sign) {
            cursor.skip("в");
            if (add(months, cursor)) {
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    private static boolean skipTo(Cursor cursor, boolean running) {
        int start = cursor.at();
        boolean sign = running
                ? cursor.skip("по") || cursor.skip("до")
                : cursor.skip('-') || !cursor.isInText() && cursor.skip('/');
        if (sign) {
            cursor.skip("конец");
            cursor.skip("конца");
            if (Vocabulary.month(cursor.word()) != null) {
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    private static boolean skipFrom(Cursor cursor) {
        if (cursor.skip("с") || cursor.skip("со")) {
            cursor.skip("начала");
            return true;
        }
        return false;
    }

    private static boolean skipLead(Cursor cursor) {
        int start = cursor.at();
        if (cursor.skip("в") || cursor.skip("во") || cursor.skip("на")) {
            boolean during = cursor.skip("течение") || cursor.skip("течении") || cursor.skip("протяжении");
            boolean period = !during && cursor.skip("период");
            return during || period || !"на".equals(cursor.tokens().word(start));
        }
        return false;
    }

    /** «в марте» without a year speaks of a deadline only on a line of its own. */
    private static boolean isBareIn(Cursor cursor, int start) {
        String lead = cursor.tokens().word(start + 1);
        return cursor.tokens().word(start).startsWith("в") && Vocabulary.month(lead) != null;
    }

    private static boolean isEvent(@Nullable Bound bound, @Nullable WrittenYear year) {
        return bound != null && bound.towards() && year == null;
    }
}
