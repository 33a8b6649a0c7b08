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
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * «I квартал 2022», «до конца I полугодия», «I-II кварталы», «2-я декада марта», «вторая половина мая», «в начале марта», «IV квартал
 * 2019 - I квартал 2020».
 */
final class PartsOfYear implements DeadlineForm {

    private static final int DAYS_OF_DECADE = 10;
    private static final int MIDDLE_OF_MONTH = 15;

    /** The unit a part is counted in. */
    private enum Unit {
        QUARTER(DeadlineType.QUARTER, 3, 4),
        HALF_YEAR(DeadlineType.HALF_YEAR, 6, 2),
        DECADE(DeadlineType.DECADE, 0, 3),
        HALF_MONTH(DeadlineType.PERIOD, 0, 2);

        private final DeadlineType type;
        private final int months;
        private final int most;

        Unit(DeadlineType type, int months, int most) {
            this.type = type;
            this.months = months;
            this.most = most;
        }
    }

    /** Parts as written: from the first to the last of them, of a month or a year. */
    private record Written(Unit unit, int first, int last, @Nullable Month month, @Nullable WrittenYear year) {

        Written in(@Nullable WrittenYear otherYear) {
            return new Written(unit, first, last, month, otherYear);
        }

        /** The month the part ends in. */
        int lastMonth(int number) {
            return month == null ? number * unit.months : month.getValue();
        }
    }

    /** The first and the last day of a part. */
    private record Part(LocalDate first, LocalDate last) {}

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        Bound bound = Bound.read(cursor);
        boolean lead = bound == null && skipLead(cursor);
        boolean end = cursor.skip("конца") || cursor.skip("концу") || cursor.skip("конце") || cursor.skip("окончания");
        if (cursor.isInText() && bound == null && !lead) {
            return null;
        }
        Written begin = readWritten(cursor);
        if (begin == null) {
            return null;
        }
        Written finish = readSecond(cursor, begin);
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

    private static @Nullable Written readWritten(Cursor cursor) {
        int third = cursor.skip("начало") || cursor.skip("начале")
                ? 1
                : cursor.skip("середина") || cursor.skip("середине") ? 2 : 0;
        if (third > 0) {
            Month month = cursor.skipMonth();
            return month == null ? null : new Written(Unit.DECADE, third, third, month, WrittenYear.read(cursor));
        }
        int first = skipOrdinal(cursor);
        if (first == 0) {
            return null;
        }
        int last = first;
        if (cursor.skip('-') || cursor.skip("и") || cursor.skip(',')) {
            last = skipOrdinal(cursor);
        }
        Unit unit = readUnit(cursor);
        if (unit == null || last < first || last > unit.most) {
            return null;
        }
        Month month = unit.months == 0 ? cursor.skipMonth() : null;
        if (unit.months == 0 && month == null) {
            return null;
        }
        return new Written(unit, first, last, month, WrittenYear.read(cursor));
    }

    /** The part a range ends with; the first itself if it is no range. */
    private static Written readSecond(Cursor cursor, Written first) {
        int start = cursor.at();
        Written second = cursor.skip('-') ? readWritten(cursor) : null;
        if (second == null) {
            cursor.moveTo(start);
            return first;
        }
        return second;
    }

    private static @Nullable Part part(Written written, int number, DeadlineContext context) {
        Unit unit = written.unit();
        WrittenYear year = written.year();
        if (unit == Unit.HALF_YEAR && year != null && year.school()) {
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

    private static Part part(Unit unit, int number, YearMonth end) {
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

    private static @Nullable Unit readUnit(Cursor cursor) {
        if (cursor.skipStem("квартал")) {
            return Unit.QUARTER;
        }
        if (cursor.skip("кв")) {
            cursor.skip('.');
            return Unit.QUARTER;
        }
        if (cursor.skipStem("полугоди")) {
            return Unit.HALF_YEAR;
        }
        if (cursor.skipStem("декад")) {
            return Unit.DECADE;
        }
        return cursor.skipStem("половин") ? Unit.HALF_MONTH : null;
    }

    /** «I», «1», «1-й», «первом», of decades and halves also «последняя»; 0 if there is none. */
    private static int skipOrdinal(Cursor cursor) {
        if (cursor.isWordThatStarts("последн")) {
            String unit = cursor.tokens().word(cursor.at() + 1);
            int last =
                    unit.startsWith("декад") ? Unit.DECADE.most : unit.startsWith("половин") ? Unit.HALF_MONTH.most : 0;
            cursor.moveTo(last > 0 ? cursor.at() + 1 : cursor.at());
            return last;
        }
        int ordinal = Vocabulary.ordinal(cursor.word());
        if (ordinal > 0) {
            cursor.moveTo(cursor.at() + 1);
            return ordinal;
        }
        if (cursor.digits() != 1) {
            return 0;
        }
        int number = cursor.skipShortNumber();
        int afterNumber = cursor.at();
        if (cursor.skip('-') && !skipEnding(cursor)) {
            cursor.moveTo(afterNumber);
        }
        return number;
    }

    /** The ending behind a figure: «1-й», «2-я», «3-м». */
    private static boolean skipEnding(Cursor cursor) {
        return cursor.word().length() <= 3
                && Vocabulary.ordinal(cursor.word()) == 0
                && cursor.skipStem("й", "я", "е", "м", "г", "о", "ы", "ю", "х");
    }

    private static boolean skipLead(Cursor cursor) {
        if (cursor.skip("в") || cursor.skip("во")) {
            cursor.skip("течение");
            cursor.skip("течении");
            return true;
        }
        return cursor.skipAll("на", "протяжении");
    }
}
