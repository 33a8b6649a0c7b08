package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.BesideDate;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines that name years: «до 2024 года», «к 2025 году», «до конца года», «до конца учебного года»; on a line of its
 * own also «2020 год», «2019-2024 годы», «2019-2020 учебный год».
 */
final class Years implements DeadlineForm {

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        if (isPartOfName(cursor)) {
            return null;
        }
        Bound bound = Bound.read(cursor);
        if (bound == null) {
            return cursor.isInText() ? null : SpanOfYears.readSpan(cursor);
        }
        boolean end = cursor.skip("конца") || cursor.skip("концу") || cursor.skip("окончания");
        if (end) {
            return readEnd(cursor);
        }
        WrittenYear year = readNamed(cursor);
        if (year == null) {
            return null;
        }
        BesideDate.skipInclusive(cursor);
        return untilYear(year, DeadlineType.FIXED_DATE);
    }

    /** «до 2024 года»: through the year; the reading «before it» is kept as the other one. */
    static DeadlineMeaning untilYear(WrittenYear year, DeadlineType type) {
        DeadlineMeaning meaning = new DeadlineMeaning(type, Boundary.BY_INCLUSIVE)
                .flag(DeadlineFlag.AMBIGUOUS_UNTIL_YEAR)
                .flagIf(year.inferred(), DeadlineFlag.YEAR_INFERRED);
        if (year.school()) {
            SchoolYear school = SchoolYear.startingIn(year.first());
            return meaning.due(school.lastDay()).or(school.firstDay().minusDays(1));
        }
        LocalDate last = LocalDate.of(year.first(), Month.DECEMBER, 31);
        return meaning.due(last).or(last.minusYears(1));
    }

    /** A year with its word: «2024 года», on a line also «2024». Null where there is none. */
    static @Nullable WrittenYear readNamed(Cursor cursor) {
        int start = cursor.at();
        WrittenYear year = WrittenYear.read(cursor);
        boolean named = year != null && cursor.at() > start + 1;
        return year != null && (named || !cursor.isInText()) ? year : null;
    }

    private static @Nullable DeadlineMeaning readEnd(Cursor cursor) {
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.FIXED_DATE, Boundary.BY_INCLUSIVE);
        WrittenYear year = readNamed(cursor);
        if (year != null) {
            meaning.flagIf(year.inferred(), DeadlineFlag.YEAR_INFERRED);
            return year.school()
                    ? endOf(SchoolYear.startingIn(year.first()), meaning)
                    : meaning.due(LocalDate.of(year.first(), Month.DECEMBER, 31));
        }
        meaning.flag(DeadlineFlag.YEAR_INFERRED);
        cursor.skipStem("текущ");
        if (cursor.skipStem("учеб")) {
            SchoolYear school = cursor.context().schoolYear();
            return !cursor.skipYearWord() ? null : school == null ? meaning : endOf(school, meaning);
        }
        cursor.skip("календарного");
        if (cursor.skip("года")) {
            Integer inYear = cursor.context().calendarYear();
            return inYear == null ? meaning : meaning.due(LocalDate.of(inYear, Month.DECEMBER, 31));
        }
        return endOfPart(cursor, meaning);
    }

    private static DeadlineMeaning endOf(SchoolYear school, DeadlineMeaning meaning) {
        return meaning.due(school.lastDay()).or(school.lastDayOfLessons());
    }

    /** «до конца месяца», «до конца квартала», «до конца полугодия»: those that run on the protocol's date. */
    private static @Nullable DeadlineMeaning endOfPart(Cursor cursor, DeadlineMeaning meaning) {
        int months = cursor.skip("месяца") ? 1 : cursor.skip("квартала") ? 3 : cursor.skip("полугодия") ? 6 : 0;
        if (months == 0) {
            return null;
        }
        LocalDate protocolDate = cursor.context().protocolDate();
        if (protocolDate == null) {
            return meaning;
        }
        int last = (protocolDate.getMonthValue() + months - 1) / months * months;
        return meaning.due(YearMonth.of(protocolDate.getYear(), last).atEndOfMonth());
    }

    /** «на период до 2030 года», «на перспективу до 2030 года»: the name of a strategy, not a deadline. */
    private static boolean isPartOfName(Cursor cursor) {
        String before = cursor.at() == 0 ? "" : cursor.tokens().word(cursor.at() - 1);
        return before.startsWith("период") || before.startsWith("перспектив");
    }
}
