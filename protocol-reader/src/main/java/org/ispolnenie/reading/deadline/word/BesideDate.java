package org.ispolnenie.reading.deadline.word;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a date and is no part of it: the time of day, the weekday, «включительно». */
public final class BesideDate {

    private BesideDate() {}

    public static @Nullable LocalTime readLeadingTime(Cursor cursor) {
        int start = cursor.at();
        LocalTime time = WrittenTime.read(cursor);
        if (time != null) {
            cursor.skip(',');
            int date = cursor.at();
            if (WrittenDay.read(cursor) != null) {
                cursor.moveTo(date);
                return time;
            }
        }
        cursor.moveTo(start);
        return null;
    }

    public static @Nullable DayOfWeek readWeekdayBefore(Cursor cursor) {
        int start = cursor.at();
        DayOfWeek weekday = MonthNames.weekday(cursor.word());
        if (weekday != null) {
            cursor.moveTo(start + 1);
            cursor.skip(',');
            int date = cursor.at();
            boolean followedByDate = WrittenDay.read(cursor) != null;
            cursor.moveTo(followedByDate ? date : start);
            return followedByDate ? weekday : null;
        }
        return null;
    }

    public static @Nullable DayOfWeek readWeekdayAfter(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.skip('(');
        if (bracket || cursor.skip(',')) {
            DayOfWeek weekday = MonthNames.weekday(cursor.word());
            if (weekday != null) {
                cursor.moveTo(cursor.at() + 1);
                if (!bracket || cursor.skip(')')) {
                    return weekday;
                }
            }
        }
        cursor.moveTo(start);
        return null;
    }

    public static void skipInclusive(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.skip('(');
        if (!cursor.skip("включительно") || bracket && !cursor.skip(')')) {
            cursor.moveTo(start);
        }
    }
}
