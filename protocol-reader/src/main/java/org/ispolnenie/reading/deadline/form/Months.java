package org.ispolnenie.reading.deadline.form;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.deadline.word.BesideDate;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.MonthNames;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines that name months: «ноябрь 2019», «в марте-мае 2020 года», «с сентября по май», «до конца марта», «до апреля
 * 2026 года».
 */
final class Months implements DeadlineForm {

    private static final int MOST_MONTHS = 12;

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        int start = cursor.at();
        Bound bound = Bound.read(cursor);
        boolean lead = bound == null && skipLead(cursor);
        boolean end = cursor.skip("конца")
                || cursor.skip("концу")
                || cursor.skip("конце")
                || cursor.skip("конец")
                || cursor.skip("окончания");
        boolean running = bound == null && !end && skipFrom(cursor);
        List<MonthsMeaning.WrittenMonth> months = new ArrayList<>();
        if (!add(months, cursor)) {
            return null;
        }
        boolean range = skipTo(cursor, running);
        if (range && !add(months, cursor) || running && !range) {
            return null;
        }
        while (!range && bound == null && months.size() < MOST_MONTHS && addListed(months, cursor)) {
            // takes one month more each time
        }
        boolean said = bound != null || lead || running;
        WrittenYear year = months.get(months.size() - 1).year();
        if (cursor.isInText() && (!said || year == null && isBareIn(cursor, start) || isEvent(bound, year))) {
            return null;
        }
        BesideDate.skipInclusive(cursor);
        return MonthsMeaning.meaning(cursor.context(), bound, end, range, months);
    }

    private static boolean add(List<MonthsMeaning.WrittenMonth> months, Cursor cursor) {
        Month month = cursor.skipMonth();
        if (month == null) {
            return false;
        }
        cursor.skip("месяце");
        cursor.skip("месяца");
        months.add(new MonthsMeaning.WrittenMonth(month, WrittenYear.read(cursor)));
        return true;
    }

    private static boolean addListed(List<MonthsMeaning.WrittenMonth> months, Cursor cursor) {
        int start = cursor.at();
        boolean sign = cursor.skip(',');
        sign |= cursor.skip("и");
        if (sign) {
            cursor.skip("в");
            if (add(months, cursor)) {
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    private static boolean skipTo(Cursor cursor, boolean running) {
        int start = cursor.at();
        boolean sign = running
                ? cursor.skip("по") || cursor.skip("до")
                : cursor.skip('-') || !cursor.isInText() && cursor.skip('/');
        if (sign) {
            cursor.skip("конец");
            cursor.skip("конца");
            if (MonthNames.month(cursor.word()) != null) {
                return true;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    private static boolean skipFrom(Cursor cursor) {
        if (cursor.skip("с") || cursor.skip("со")) {
            cursor.skip("начала");
            return true;
        }
        return false;
    }

    private static boolean skipLead(Cursor cursor) {
        int start = cursor.at();
        if (cursor.skip("в") || cursor.skip("во") || cursor.skip("на")) {
            boolean during = cursor.skip("течение") || cursor.skip("течении") || cursor.skip("протяжении");
            boolean period = !during && cursor.skip("период");
            return during || period || !"на".equals(cursor.tokens().word(start));
        }
        return false;
    }

    /** «в марте» without a year speaks of a deadline only on a line of its own. */
    private static boolean isBareIn(Cursor cursor, int start) {
        String lead = cursor.tokens().word(start + 1);
        return cursor.tokens().word(start).startsWith("в") && MonthNames.month(lead) != null;
    }

    private static boolean isEvent(@Nullable Bound bound, @Nullable WrittenYear year) {
        return bound != null && bound.towards() && year == null;
    }
}
