package org.ispolnenie.reading.deadline.word;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A day as written; parts may be missing, and it need not exist.
 *
 * @param day     1 for the first, as written
 * @param month   1 to 12 as written; 0 where it is said by a later day of the same list («5, 15 и 25 марта»)
 * @param year    null where not written
 * @param figures whether it is written in figures only: {@code 10.05} may be no date at all
 */
public record WrittenDay(int day, int month, @Nullable WrittenYear year, boolean figures) {

    static final int LAST_DAY = 31;

    /** Reads a day with its month; null, and the place unmoved, where there is none. */
    public static @Nullable WrittenDay read(Cursor cursor) {
        int start = cursor.at();
        WrittenDay day = DayInFigures.readFigures(cursor);
        if (day == null) {
            cursor.moveTo(start);
            day = readWords(cursor);
        }
        if (day == null) {
            cursor.moveTo(start);
        }
        return day;
    }

    /** Reads a bare number that may be the day of a list or of a range; null where there is none. */
    public static @Nullable WrittenDay readBare(Cursor cursor) {
        int start = cursor.at();
        int day = skipDayNumber(cursor);
        if (day < 1 || day > LAST_DAY) {
            cursor.moveTo(start);
            return null;
        }
        return new WrittenDay(day, 0, null, false);
    }

    /** The same day in the month of the heading it stands under. */
    public WrittenDay in(Month headingMonth) {
        return new WrittenDay(day, headingMonth.getValue(), year, figures);
    }

    private static @Nullable WrittenDay readWords(Cursor cursor) {
        int day = skipDayNumber(cursor);
        if (day < 0 || day > 99) {
            return null;
        }
        if (MonthNames.month(cursor.tokens().word(cursor.at() + 1)) != null) {
            cursor.skip('.');
        }
        Month month = cursor.skipMonth();
        return month == null ? null : new WrittenDay(day, month.getValue(), WrittenYear.read(cursor), false);
    }

    /** «15», ««15»», «1-го», «первого»; -1 if there is none. */
    private static int skipDayNumber(Cursor cursor) {
        if (cursor.skip("первого") || cursor.skip("первое")) {
            return 1;
        }
        boolean quoted = cursor.skip('«') || cursor.skip('"');
        int day = cursor.skipShortNumber();
        if (day < 0) {
            return -1;
        }
        if (quoted && !cursor.skip('»') && !cursor.skip('"')) {
            return -1;
        }
        int afterDay = cursor.at();
        if (cursor.skip('-') && !cursor.skip("го") && !cursor.skip("ого") && !cursor.skip("е") && !cursor.skip("ое")) {
            cursor.moveTo(afterDay);
        }
        return day;
    }
}
