package org.ispolnenie.reading.deadline.word;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads several days in a row: «до 15 и 20 марта». */
public final class ListOfDates {

    private static final int MOST_DATES = 60;

    private ListOfDates() {}

    /** The days of a list, those on the left completed by those on the right («5, 15 и 25 марта 2020 года»). */
    public static List<WrittenDay> readList(Cursor cursor) {
        List<WrittenDay> days = new ArrayList<>();
        int complete = 0;
        int end = cursor.at();
        WrittenDay day = readElement(cursor);
        while (day != null && days.size() < MOST_DATES) {
            days.add(day);
            if (day.month() != 0) {
                complete = days.size();
                end = cursor.at();
            }
            day = skipListSign(cursor) ? readElement(cursor) : null;
        }
        Month headingMonth = cursor.headingMonth();
        if (complete == 0 && !days.isEmpty() && headingMonth != null && cursor.isEndOfClause()) {
            days.set(days.size() - 1, days.get(days.size() - 1).in(headingMonth));
            return completed(days);
        }
        cursor.moveTo(end);
        return completed(days.subList(0, complete));
    }

    private static @Nullable WrittenDay readElement(Cursor cursor) {
        WrittenDay day = WrittenDay.read(cursor);
        return day == null ? WrittenDay.readBare(cursor) : day;
    }

    private static boolean skipListSign(Cursor cursor) {
        cursor.skipRemark();
        boolean sign = cursor.skip(',') || cursor.skip(';');
        sign |= cursor.skip("и");
        if (sign) {
            Bound.read(cursor);
        }
        return sign;
    }

    /** Fills what a day leaves out from the one after it. */
    public static List<WrittenDay> completed(List<WrittenDay> days) {
        List<WrittenDay> completed = new ArrayList<>(days);
        for (int i = completed.size() - 2; i >= 0; i--) {
            WrittenDay day = completed.get(i);
            WrittenDay next = completed.get(i + 1);
            int month = day.month() == 0 ? next.month() : day.month();
            WrittenYear year = day.year();
            WrittenYear nextYear = next.year();
            if (year == null && nextYear != null) {
                boolean afterNext = month > next.month() || month == next.month() && day.day() > next.day();
                year = afterNext ? nextYear.previous() : nextYear;
            }
            completed.set(i, new WrittenDay(day.day(), month, year, day.figures()));
        }
        return completed;
    }
}
