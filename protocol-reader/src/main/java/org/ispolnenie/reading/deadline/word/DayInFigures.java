package org.ispolnenie.reading.deadline.word;

import org.jspecify.annotations.Nullable;

/** Reads a day written in figures: «15.11.2020», «2020-11-15». */
final class DayInFigures {

    private DayInFigures() {}

    static @Nullable WrittenDay readFigures(Cursor cursor) {
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
        if (!writtenAsDayAndMonth || day < 1 || day > WrittenDay.LAST_DAY || month < 1 || month > 12) {
            return null;
        }
        return new WrittenDay(day, month, WrittenYear.read(cursor), true);
    }

    private static @Nullable WrittenYear readYearOfFigures(Cursor cursor) {
        if (WrittenYear.isAnyYear(cursor)) {
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

    private static boolean skipGlued(Cursor cursor, char sign) {
        return cursor.tokens().isGlued(cursor.at()) && cursor.skip(sign);
    }
}
