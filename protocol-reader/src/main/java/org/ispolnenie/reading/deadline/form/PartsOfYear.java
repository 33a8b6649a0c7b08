package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * «I квартал 2022», «до конца I полугодия», «I-II кварталы», «2-я декада марта», «вторая половина мая», «в начале марта», «IV квартал
 * 2019 - I квартал 2020».
 */
final class PartsOfYear implements DeadlineForm {

    private static final int DAYS_OF_DECADE = 10;
    private static final int MIDDLE_OF_MONTH = 15;

    /** The first and the last day of a part. */
    private record Part(LocalDate first, LocalDate last) {}

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        Bound bound = Bound.read(cursor);
        boolean lead = bound == null && WrittenPart.skipLead(cursor);
        boolean end = cursor.skip("конца") || cursor.skip("концу") || cursor.skip("конце") || cursor.skip("окончания");
        if (cursor.isInText() && bound == null && !lead) {
            return null;
        }
        WrittenPart.Written begin = WrittenPart.readWritten(cursor);
        if (begin == null) {
            return null;
        }
        WrittenPart.Written finish = WrittenPart.readSecond(cursor, begin);
        if (begin.year() == null && finish.year() != null) {
            boolean crosses = begin.lastMonth(begin.first()) > finish.lastMonth(finish.last());
            begin = begin.in(crosses ? finish.year().previous() : finish.year());
        }
        DeadlineMeaning meaning = new DeadlineMeaning(
                        bound != null && !end ? DeadlineType.FIXED_DATE : begin.unit().type,
                        bound == null ? Boundary.WITHIN : Boundary.BY_INCLUSIVE)
                .flagYear(finish.year());
        Part first = part(begin, begin.first(), cursor.context());
        Part last = part(finish, finish.last(), cursor.context());
        return first == null || last == null
                ? meaning.flag(DeadlineFlag.NEEDS_DATE)
                : meaning(meaning, bound, end, first, last);
    }

    private static DeadlineMeaning meaning(
            DeadlineMeaning meaning, @Nullable Bound bound, boolean end, Part begin, Part finish) {
        if (bound == null || end) {
            return meaning.between(begin.first(), finish.last())
                    .due(finish.last())
                    .flagIf(finish.last().isBefore(begin.first()), DeadlineFlag.REVERSED_PERIOD);
        }
        LocalDate before = begin.first().minusDays(1);
        meaning.flag(DeadlineFlag.AMBIGUOUS_UNTIL_MONTH);
        return bound.through()
                ? meaning.due(finish.last()).or(before)
                : meaning.due(before).or(finish.last());
    }

    private static @Nullable Part part(WrittenPart.Written written, int number, DeadlineContext context) {
        WrittenPart.Unit unit = written.unit();
        WrittenYear year = written.year();
        if (unit == WrittenPart.Unit.HALF_YEAR && year != null && year.school()) {
            SchoolYear school = SchoolYear.startingIn(year.first());
            LocalDate newYear = LocalDate.of(school.firstYear() + 1, Month.JANUARY, 1);
            return number == 1
                    ? new Part(school.firstDay(), newYear.minusDays(1))
                    : new Part(newYear, school.lastDay());
        }
        int lastMonth = written.lastMonth(number);
        Integer inYear = year == null
                ? context.yearOf(lastMonth, Month.of(lastMonth).maxLength())
                : Integer.valueOf(year.of(lastMonth));
        return inYear == null ? null : part(unit, number, YearMonth.of(inYear, lastMonth));
    }

    private static Part part(WrittenPart.Unit unit, int number, YearMonth end) {
        return switch (unit) {
            case QUARTER, HALF_YEAR ->
                new Part(end.minusMonths(unit.months - 1L).atDay(1), end.atEndOfMonth());
            case DECADE ->
                new Part(
                        end.atDay((number - 1) * DAYS_OF_DECADE + 1),
                        number == unit.most ? end.atEndOfMonth() : end.atDay(number * DAYS_OF_DECADE));
            case HALF_MONTH ->
                number == 1
                        ? new Part(end.atDay(1), end.atDay(MIDDLE_OF_MONTH))
                        : new Part(end.atDay(MIDDLE_OF_MONTH + 1), end.atEndOfMonth());
        };
    }
}
