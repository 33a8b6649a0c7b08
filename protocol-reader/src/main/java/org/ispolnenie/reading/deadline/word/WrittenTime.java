package org.ispolnenie.reading.deadline.word;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The hour of a deadline: «17-00», «17:00», «12.00 часов», «18 часов». */
public final class WrittenTime {

    private static final int MINUTE_STEP = 5;

    private WrittenTime() {}

    /** Reads an hour before or after a date; null, and the place unmoved, where there is none. */
    public static @Nullable LocalTime read(Cursor cursor) {
        int start = cursor.at();
        int hour = cursor.skipShortNumber();
        if (hour < 0 || hour > 23) {
            cursor.moveTo(start);
            return null;
        }
        LocalTime time = readMinutes(cursor, hour);
        if (time == null) {
            cursor.moveTo(start);
            return null;
        }
        skipZone(cursor);
        return time;
    }

    /** «(до 12-00)», «, до 17.00», « 17:00» behind a date; null, and the place unmoved, where there is none. */
    public static @Nullable LocalTime readAfterDate(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.skip('(');
        if (!cursor.skip(',')) {
            cursor.skip('-');
        }
        boolean said = cursor.skip("до") || cursor.skip("в") || cursor.skip("к") || cursor.skipAll("не", "позднее");
        int at = cursor.at();
        boolean colon = cursor.tokens().sign(at + 1) == ':';
        LocalTime time = read(cursor);
        boolean named = cursor.at() > at && isHourWord(cursor.tokens().word(cursor.at() - 1));
        if (time == null || !said && !colon && !named || bracket && !cursor.skip(')')) {
            cursor.moveTo(start);
            return null;
        }
        return time;
    }

    private static @Nullable LocalTime readMinutes(Cursor cursor, int hour) {
        int start = cursor.at();
        char separator = cursor.sign();
        if (separator == ':' || separator == '-' || separator == '.') {
            cursor.skip(separator);
            int minutes = cursor.digits() == 2 ? cursor.skipShortNumber() : -1;
            boolean plausible = minutes >= 0
                    && minutes < 60
                    && (separator == ':' || minutes % MINUTE_STEP == 0)
                    && !cursor.isWordThatStarts("класс", "кл");
            if (plausible) {
                skipHourWord(cursor);
                return LocalTime.of(hour, minutes);
            }
            cursor.moveTo(start);
        }
        if (!skipHourWord(cursor)) {
            return null;
        }
        int afterHours = cursor.at();
        int minutes = cursor.skipShortNumber();
        if (minutes >= 0 && minutes < 60 && cursor.skipStem("мин")) {
            cursor.skip('.');
            return LocalTime.of(hour, minutes);
        }
        cursor.moveTo(afterHours);
        return LocalTime.of(hour, 0);
    }

    private static boolean skipHourWord(Cursor cursor) {
        if (!isHourWord(cursor.word())) {
            return false;
        }
        cursor.moveTo(cursor.at() + 1);
        String word = cursor.tokens().word(cursor.at() - 1);
        if ((word.equals("ч") || word.equals("час")) && cursor.tokens().digits(cursor.at() + 1) > 0) {
            cursor.skip('.');
        }
        return true;
    }

    private static boolean isHourWord(String word) {
        return word.equals("ч") || word.equals("часов") || word.equals("часа") || word.equals("час");
    }

    private static void skipZone(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.skip('(');
        cursor.skip("по");
        boolean zone = cursor.skip("мск") || cursor.skipStem("московск") && cursor.skip("времени");
        if (!zone || bracket && !cursor.skip(')')) {
            cursor.moveTo(start);
        }
    }
}
