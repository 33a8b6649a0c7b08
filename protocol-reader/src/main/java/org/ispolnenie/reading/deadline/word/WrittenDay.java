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

    private static final int LAST_DAY = 31;

    /** Reads a day with its month; null, and the place unmoved, where there is none. */
    public static @Nullable WrittenDay read(Cursor cursor) {
        int start = cursor.at();
        WrittenDay day = readFigures(cursor);
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

    private static @Nullable WrittenDay readFigures(Cursor cursor) {
        if (WrittenYear.isYear(cursor)) {
            return readIso(cursor);
        }
        int day = cursor.skipShortNumber();
        char separator = cursor.sign();
        if (day < 0 || separator != '.' && separator != '/' && separator != '-') {
            return null;
        }
        boolean spaced = !skipGlued(cursor, separator);
        if (spaced && (separator == '-' || !cursor.skip(separator))) {
            return null;
        }
        spaced |= !cursor.tokens().isGlued(cursor.at());
        int month = cursor.skipShortNumber();
        if (month < 0) {
            return null;
        }
        int afterMonth = cursor.at();
        if (skipGlued(cursor, separator) || separator != '-' && cursor.skip(separator)) {
            WrittenYear year = readYearOfFigures(cursor);
            if (year != null && !(spaced && (year.twoDigits() || separator == '-'))) {
                return new WrittenDay(day, month, year, true);
            }
            cursor.moveTo(afterMonth);
        }
        boolean writtenAsDayAndMonth =
                separator == '.' && !spaced && cursor.tokens().digits(afterMonth - 1) == 2;
        if (!writtenAsDayAndMonth || day < 1 || day > LAST_DAY || month < 1 || month > 12) {
            return null;
        }
        return new WrittenDay(day, month, WrittenYear.read(cursor), true);
    }

    private static @Nullable WrittenYear readYearOfFigures(Cursor cursor) {
        if (WrittenYear.isYear(cursor)) {
            WrittenYear year = WrittenYear.plain(cursor.number());
            cursor.moveTo(cursor.at() + 1);
            cursor.skipYearWord();
            return year;
        }
        if (cursor.digits() == 2 && cursor.tokens().isGlued(cursor.at())) {
            WrittenYear year = WrittenYear.ofTwoDigits(cursor.number());
            cursor.moveTo(cursor.at() + 1);
            cursor.skipYearWord();
            return year;
        }
        return null;
    }

    private static @Nullable WrittenDay readIso(Cursor cursor) {
        int year = cursor.number();
        cursor.moveTo(cursor.at() + 1);
        if (!skipGlued(cursor, '-') || cursor.digits() != 2) {
            return null;
        }
        int month = cursor.skipShortNumber();
        if (!skipGlued(cursor, '-') || cursor.digits() != 2) {
            return null;
        }
        return new WrittenDay(cursor.skipShortNumber(), month, WrittenYear.plain(year), true);
    }

    private static @Nullable WrittenDay readWords(Cursor cursor) {
        int day = skipDayNumber(cursor);
        if (day < 0 || day > 99) {
            return null;
        }
        if (Vocabulary.month(cursor.tokens().word(cursor.at() + 1)) != null) {
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

    private static boolean skipGlued(Cursor cursor, char sign) {
        return cursor.tokens().isGlued(cursor.at()) && cursor.skip(sign);
    }
}
