package org.ispolnenie.reading.deadline.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.ispolnenie.reading.deadline.Recurrence.Unit;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.MonthNames;
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads how often something is due: «ежеквартально», «два раза в год», «по пятницам». */
final class Frequency {

    private static final Map<String, Unit> ADVERBS = Map.of(
            "ежедневно", Unit.DAY,
            "еженедельно", Unit.WEEK,
            "ежемесячно", Unit.MONTH,
            "ежеквартально", Unit.QUARTER,
            "ежегодно", Unit.YEAR);

    private Frequency() {}

    /** What has been said of the recurrence so far. */
    static final class Said {
        @Nullable
        Unit unit;

        @Nullable
        Integer day;

        @Nullable
        Integer month;

        boolean following;

        @Nullable
        LocalDate until;

        /** The words that name the reported period decide, the adverb only where they do not. */
        void every(Unit step) {
            unit = unit == null || unit == Unit.MONTH ? step : unit;
        }
    }

    static boolean readFrequency(Cursor cursor, Said said) {
        int start = cursor.at();
        Unit adverb = ADVERBS.get(cursor.word());
        if (adverb != null) {
            cursor.moveTo(start + 1);
            said.every(adverb);
            return true;
        }
        if (cursor.skipStem("кажд")) {
            DayOfWeek weekday = MonthNames.weekday(cursor.word());
            Unit unit = weekday == null ? unit(cursor.word()) : Unit.WEEK;
            if (unit != null) {
                cursor.moveTo(cursor.at() + 1);
                said.every(unit);
                said.day = weekday == null ? said.day : Integer.valueOf(weekday.getValue());
                return true;
            }
        }
        cursor.moveTo(start);
        if (readTimes(cursor, said) || readWeekdays(cursor, said)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «раз в квартал», «не реже одного раза в месяц», «2 раза в год». */
    private static boolean readTimes(Cursor cursor, Said said) {
        int start = cursor.at();
        if (cursor.skip("не") && !cursor.skip("реже") && !cursor.skip("менее")) {
            cursor.moveTo(start);
            return false;
        }
        int times = Math.max(cursor.number(), Vocabulary.numeral(cursor.word()));
        if (times > 0) {
            cursor.moveTo(cursor.at() + 1);
        }
        boolean counted = cursor.skip("раз") || cursor.skip("раза");
        Unit unit = counted && cursor.skip("в") ? unit(cursor.word()) : null;
        if (unit == null) {
            cursor.moveTo(start);
            return false;
        }
        cursor.moveTo(cursor.at() + 1);
        said.every(unit == Unit.YEAR ? partOfYear(times) : unit);
        return true;
    }

    private static Unit partOfYear(int times) {
        return switch (times) {
            case 2 -> Unit.HALF_YEAR;
            case 4 -> Unit.QUARTER;
            default -> Unit.YEAR;
        };
    }

    /** «(по пятницам)», «по понедельникам». */
    private static boolean readWeekdays(Cursor cursor, Said said) {
        boolean bracket = cursor.skip('(');
        DayOfWeek weekday = cursor.skip("по") && cursor.word().endsWith("м") ? MonthNames.weekday(cursor.word()) : null;
        if (weekday == null) {
            return false;
        }
        cursor.moveTo(cursor.at() + 1);
        if (bracket && !cursor.skip(')')) {
            return false;
        }
        said.every(Unit.WEEK);
        said.day = weekday.getValue();
        return true;
    }

    static void readFollowing(Cursor cursor, Said said) {
        int start = cursor.at();
        boolean month = cursor.skip("месяца");
        boolean year = !month && cursor.skip("года");
        cursor.skip(',');
        if ((month || year) && cursor.skipStem("следующ") && cursor.skip("за") && cursor.skipStem("отчетн", "истекш")) {
            Unit reported = unit(cursor.word());
            if (reported != null || cursor.skip("периодом")) {
                cursor.moveTo(reported == null ? cursor.at() : cursor.at() + 1);
            }
            said.every(reported == null ? (year ? Unit.YEAR : Unit.MONTH) : reported);
            said.following = true;
            return;
        }
        cursor.moveTo(start);
        if (said.unit != null && cursor.skipStem("следующ") && cursor.skip("месяца")) {
            said.following = true;
            return;
        }
        cursor.moveTo(start);
    }

    static @Nullable Unit unit(String word) {
        return switch (word) {
            case "день" -> Unit.DAY;
            case "неделю", "неделя", "недели" -> Unit.WEEK;
            case "месяц", "месяца", "месяцем" -> Unit.MONTH;
            case "квартал", "квартала", "кварталом" -> Unit.QUARTER;
            case "полугодие", "полугодия", "полугодием", "полгода" -> Unit.HALF_YEAR;
            case "год", "года", "годом" -> Unit.YEAR;
            default -> null;
        };
    }
}
