package org.ispolnenie.reading.deadline.form;

import java.time.LocalDate;
import java.time.Month;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/** Reads years from one to another: «2019–2021 годы», «2019/20 учебный год». */
final class SpanOfYears {

    private SpanOfYears() {}

    static @Nullable DeadlineMeaning readSpan(Cursor cursor) {
        cursor.skip("в");
        cursor.skip("на");
        if (!WrittenYear.isYear(cursor)) {
            return null;
        }
        int first = cursor.number();
        int start = cursor.at();
        WrittenYear year = Years.readNamed(cursor);
        if (year == null) {
            return null;
        }
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.PERIOD, Boundary.WITHIN);
        if (year.school() && isCalendarYears(cursor, start)) {
            LocalDate end = LocalDate.of(first + 1, Month.DECEMBER, 31);
            return meaning.between(LocalDate.of(first, Month.JANUARY, 1), end).due(end);
        }
        if (year.school()) {
            SchoolYear school = SchoolYear.startingIn(year.first());
            return meaning.between(school.firstDay(), school.lastDay())
                    .due(school.lastDay())
                    .or(school.lastDayOfLessons());
        }
        int last = skipLast(cursor, first);
        LocalDate end = LocalDate.of(last, Month.DECEMBER, 31);
        return meaning.between(LocalDate.of(first, Month.JANUARY, 1), end)
                .due(end)
                .flagIf(last < first, DeadlineFlag.REVERSED_PERIOD);
    }

    /** The last year of «2020-2024 годы»; the first where there is no other. */
    static int skipLast(Cursor cursor, int first) {
        int start = cursor.at();
        if (cursor.skip('-') && WrittenYear.isYear(cursor)) {
            int last = cursor.number();
            cursor.moveTo(cursor.at() + 1);
            cursor.skipYearWord();
            return last;
        }
        cursor.moveTo(start);
        return first;
    }

    /** «2019-2020 гг.»: the plural without «учебный» means two calendar years. */
    private static boolean isCalendarYears(Cursor cursor, int start) {
        for (int at = start; at < cursor.at(); at++) {
            String word = cursor.tokens().word(at);
            if (word.equals("гг") || word.equals("годы") || word.equals("годов")) {
                return true;
            }
        }
        return false;
    }
}
