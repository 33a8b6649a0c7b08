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

/** «в течение учебного года», «на протяжении 2020 года»: a time in which something goes on. */
final class DuringPeriod {

    private DuringPeriod() {}

    /** «в течение учебного года», «на протяжении 2020 года», «в течение года». */
    static @Nullable DeadlineMeaning readDuring(Cursor cursor) {
        boolean during = cursor.skipAll("в", "течение")
                || cursor.skipAll("в", "течении")
                || cursor.skipAll("на", "протяжении")
                || !cursor.isInText() && cursor.skip("весь");
        if (!during) {
            return null;
        }
        cursor.skip("всего");
        DeadlineMeaning meaning = new DeadlineMeaning(DeadlineType.CONTINUOUS, Boundary.WITHIN);
        WrittenYear year = Years.readNamed(cursor);
        if (year != null) {
            meaning.flagIf(year.inferred(), DeadlineFlag.YEAR_INFERRED);
            return year.school()
                    ? during(SchoolYear.startingIn(year.first()), meaning)
                    : during(year.first(), SpanOfYears.skipLast(cursor, year.first()), meaning);
        }
        if (cursor.skipStem("учеб") || cursor.skip("уч")) {
            cursor.skip('.');
            SchoolYear school = cursor.context().schoolYear();
            meaning.flag(DeadlineFlag.YEAR_INFERRED);
            return !cursor.skipYearWord() ? null : school == null ? meaning : during(school, meaning);
        }
        cursor.skip("календарного");
        if (!cursor.skip("года") && !cursor.skip("год")) {
            return null;
        }
        Integer inYear = cursor.context().calendarYear();
        meaning.flag(DeadlineFlag.YEAR_INFERRED);
        return TermMeaning.isEventAhead(cursor) ? null : inYear == null ? meaning : during(inYear, inYear, meaning);
    }

    static DeadlineMeaning during(SchoolYear year, DeadlineMeaning meaning) {
        return meaning.between(year.firstDay(), year.lastDay())
                .due(year.lastDay())
                .or(year.lastDayOfLessons());
    }

    static DeadlineMeaning during(int firstYear, int lastYear, DeadlineMeaning meaning) {
        LocalDate last = LocalDate.of(lastYear, Month.DECEMBER, 31);
        return meaning.between(LocalDate.of(firstYear, Month.JANUARY, 1), last)
                .due(last)
                .flagIf(lastYear < firstYear, DeadlineFlag.REVERSED_PERIOD);
    }
}
