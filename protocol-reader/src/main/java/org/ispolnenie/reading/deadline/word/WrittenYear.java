package org.ispolnenie.reading.deadline.word;

import java.time.LocalDate;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A year as written: «2019 года», «19 г.», «2019-2020 учебного года», «текущего года».
 *
 * @param first     the year, the first one of a school year
 * @param school    whether it is a school year, of which the month decides the calendar year
 * @param twoDigits whether only two digits are written
 * @param inferred  whether it was taken from the protocol's date («с.г.»)
 */
public record WrittenYear(int first, boolean school, boolean twoDigits, boolean inferred) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;
    private static final int CENTURY = 2000;
    private static final int FIRST_OF_FOUR_DIGITS = 1000;

    public int of(int month) {
        return school ? SchoolYear.startingIn(first).yearOf(month) : first;
    }

    /** The year before, for the left end of a range that crosses New Year. */
    public WrittenYear previous() {
        return school ? this : new WrittenYear(first - 1, false, twoDigits, inferred);
    }

    static WrittenYear plain(int year) {
        return new WrittenYear(year, false, false, false);
    }

    static WrittenYear ofTwoDigits(int digits) {
        return new WrittenYear(CENTURY + digits, false, true, false);
    }

    public static boolean isYear(Cursor cursor) {
        return cursor.digits() == 4 && cursor.number() >= EARLIEST && cursor.number() <= LATEST;
    }

    /** Whether four digits stand here that are a year where nothing else can be meant, however far off it is. */
    static boolean isAnyYear(Cursor cursor) {
        return cursor.digits() == 4 && cursor.number() >= FIRST_OF_FOUR_DIGITS;
    }

    /**
     * Reads the year that follows a day or a month; null where none is written. A year far off counts with its word only
     * («25 мая 1820 года»): the reader of a slip of the pen is asked, and not given another year.
     */
    public static @Nullable WrittenYear read(Cursor cursor) {
        int start = cursor.at();
        if (isYear(cursor)) {
            return readDigits(cursor);
        }
        if (isAnyYear(cursor)) {
            WrittenYear year = plain(cursor.number());
            cursor.moveTo(start + 1);
            if (cursor.skipYearWord()) {
                return year;
            }
            cursor.moveTo(start);
            return null;
        }
        if (cursor.digits() == 2) {
            int digits = cursor.number();
            cursor.moveTo(start + 1);
            if (cursor.skipYearWord()) {
                return ofTwoDigits(digits);
            }
            cursor.moveTo(start);
            return null;
        }
        return readRelative(cursor);
    }

    private static WrittenYear readDigits(Cursor cursor) {
        int first = cursor.number();
        cursor.moveTo(cursor.at() + 1);
        int afterFirst = cursor.at();
        if (cursor.skip('-') || cursor.skip('/')) {
            int second = cursor.number();
            boolean consecutive =
                    cursor.digits() == 4 && second == first + 1 || cursor.digits() == 2 && second == (first + 1) % 100;
            boolean shortSecond = cursor.digits() == 2;
            if (consecutive) {
                cursor.moveTo(cursor.at() + 1);
                boolean named = skipSchoolYearWords(cursor);
                if (named || !shortSecond) {
                    return new WrittenYear(first, true, false, false);
                }
            }
            cursor.moveTo(afterFirst);
        }
        cursor.skipYearWord();
        return plain(first);
    }

    private static @Nullable WrittenYear readRelative(Cursor cursor) {
        LocalDate protocolDate = cursor.context().protocolDate();
        if (protocolDate == null) {
            return null;
        }
        int start = cursor.at();
        if (cursor.skip("с") || cursor.skip("т")) {
            if (cursor.skip('.') && cursor.skip("г")) {
                cursor.skip('.');
                return new WrittenYear(protocolDate.getYear(), false, false, true);
            }
        } else if (cursor.skipStem("текущ", "этого", "нынешн", "настоящ", "сего")) {
            if (cursor.skipStem("учеб")) {
                cursor.skipYearWord();
                return new WrittenYear(SchoolYear.on(protocolDate).firstYear(), true, false, true);
            }
            if (cursor.skipYearWord()) {
                return new WrittenYear(protocolDate.getYear(), false, false, true);
            }
        } else if (cursor.skipStem("следующ", "будущ") && cursor.skipYearWord() && cursor.sign() != ',') {
            return new WrittenYear(protocolDate.getYear() + 1, false, false, true);
        }
        cursor.moveTo(start);
        return null;
    }

    /** «учебного года», «уч. г.», «годов»: true if any of them is there. */
    static boolean skipSchoolYearWords(Cursor cursor) {
        int start = cursor.at();
        boolean school = false;
        if (cursor.skipStem("уч")) {
            cursor.skip('.');
            school = true;
        }
        boolean year = cursor.skipYearWord();
        if (!school && !year) {
            cursor.moveTo(start);
        }
        return school || year;
    }
}
