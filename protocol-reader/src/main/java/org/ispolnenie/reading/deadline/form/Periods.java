package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.word.BesideDate;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.ListOfDates;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines from one day to another: «06.02.2023 - 30.05.2023», «1-24 марта 2023», «с 1 апреля по 30 апреля», «с 15
 * сентября по май 2020 года».
 */
final class Periods implements DeadlineForm {

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        boolean period = cursor.skipAll("в", "период") || cursor.skip("период");
        boolean named = cursor.isInText() && !period && isNamedPeriod(cursor);
        boolean running = cursor.skip("с") || cursor.skip("со");
        if (cursor.isInText() && (named || !running)) {
            return null;
        }
        if (period) {
            cursor.skip(':');
        }
        WrittenDay first = WrittenDay.read(cursor);
        if (first == null) {
            first = WrittenDay.readBare(cursor);
        }
        if (first != null && first.figures() && cursor.tokens().sign(cursor.at() + 1) == '-') {
            cursor.skip('.');
        }
        boolean until = first != null
                && (running ? cursor.skip("по") || cursor.skip("до") || cursor.skip('-') : cursor.skip('-'));
        if (first == null || !until) {
            return null;
        }
        WrittenDay last = readEnd(cursor);
        if (last == null) {
            return null;
        }
        BesideDate.skipInclusive(cursor);
        return meaning(cursor.context(), ListOfDates.completed(List.of(first, last)));
    }

    /** «график на период с … по …»: what the time is of, not when the task is due. */
    private static boolean isNamedPeriod(Cursor cursor) {
        return cursor.tokens().word(cursor.at() - 1).startsWith("период");
    }

    private static DeadlineMeaning meaning(DeadlineContext context, List<WrittenDay> ends) {
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.PERIOD, Boundary.WITHIN);
        LocalDate from = FixedDates.resolved(ends.get(0), context, null, meaning);
        LocalDate to = FixedDates.resolved(ends.get(1), context, from, meaning);
        return meaning.between(from, to)
                .due(to)
                .flagIf(from != null && to != null && to.isBefore(from), DeadlineFlag.REVERSED_PERIOD);
    }

    private static @Nullable WrittenDay readEnd(Cursor cursor) {
        WrittenDay day = WrittenDay.read(cursor);
        if (day != null) {
            return day;
        }
        Month month = cursor.skipMonth();
        if (month == null) {
            WrittenDay bare = WrittenDay.readBare(cursor);
            Month headingMonth = cursor.headingMonth();
            return bare == null || headingMonth == null || !cursor.isEndOfClause() ? null : bare.in(headingMonth);
        }
        WrittenYear year = WrittenYear.read(cursor);
        int length = year == null
                ? month.minLength()
                : YearMonth.of(year.of(month.getValue()), month).lengthOfMonth();
        return new WrittenDay(length, month.getValue(), year, false);
    }
}
