package org.ispolnenie.reading.deadline.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.Recurrence;
import org.ispolnenie.reading.deadline.Recurrence.Unit;
import org.ispolnenie.reading.deadline.SchoolYear;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * «ежеквартально», «ежемесячно до 5 числа», «до 25 числа каждого месяца», «не позднее 20 числа месяца, следующего за
 * отчетным кварталом», «ежегодно до 1 февраля», «еженедельно (по пятницам)», «1 раз в полугодие».
 */
final class RecurringDates implements DeadlineForm {

    private static final Map<String, Unit> ADVERBS = Map.of(
            "ежедневно", Unit.DAY,
            "еженедельно", Unit.WEEK,
            "ежемесячно", Unit.MONTH,
            "ежеквартально", Unit.QUARTER,
            "ежегодно", Unit.YEAR);

    private final Periods periods = new Periods();
    private final FixedDates dates = new FixedDates();
    private final Years years = new Years();
    private final Months months = new Months();

    /** What has been said of the recurrence so far. */
    private static final class Said {
        private @Nullable Unit unit;
        private @Nullable Integer day;
        private @Nullable Integer month;
        private boolean following;
        private @Nullable LocalDate until;

        /** The words that name the reported period decide, the adverb only where they do not. */
        void every(Unit step) {
            unit = unit == null || unit == Unit.MONTH ? step : unit;
        }
    }

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        Said said = new Said();
        if (cursor.skip("постоянно")) {
            cursor.skip(',');
        }
        if (!readFrequency(cursor, said) && !readDay(cursor, said)) {
            return null;
        }
        int end = cursor.at();
        for (int i = 0; i < 3; i++) {
            cursor.skip(',');
            if (!readFrequency(cursor, said) && !readDay(cursor, said) && !readUntil(cursor, said)) {
                break;
            }
            end = cursor.at();
        }
        cursor.moveTo(end);
        Unit unit = said.unit;
        if (unit == null) {
            return null;
        }
        boolean bounded = said.day != null && unit != Unit.WEEK;
        return new DeadlineMeaning(DeadlineType.RECURRING, bounded ? Boundary.BY_INCLUSIVE : null)
                .recurring(new Recurrence(unit, said.day, said.month, said.following))
                .between(cursor.context().protocolDate(), said.until);
    }

    private static boolean readFrequency(Cursor cursor, Said said) {
        int start = cursor.at();
        Unit adverb = ADVERBS.get(cursor.word());
        if (adverb != null) {
            cursor.moveTo(start + 1);
            said.every(adverb);
            return true;
        }
        if (cursor.skipStem("кажд")) {
            DayOfWeek weekday = Vocabulary.weekday(cursor.word());
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
        DayOfWeek weekday = cursor.skip("по") && cursor.word().endsWith("м") ? Vocabulary.weekday(cursor.word()) : null;
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

    /** «до 5 числа [месяца, следующего за отчетным кварталом]», «до 1 февраля [каждого года]», «в марте». */
    private boolean readDay(Cursor cursor, Said said) {
        int start = cursor.at();
        Bound bound = Bound.read(cursor);
        if (bound != null) {
            WrittenDay day = WrittenDay.read(cursor);
            if (day != null && day.year() == null && day.month() > 0) {
                said.day = day.day();
                said.month = day.month();
                readFollowing(cursor, said);
                return true;
            }
            cursor.moveTo(start);
            Bound.read(cursor);
            WrittenDay number = day == null ? WrittenDay.readBare(cursor) : null;
            if (number != null && (cursor.skip("числа") || cursor.skip("число"))) {
                said.day = number.day();
                readFollowing(cursor, said);
                return true;
            }
        } else if (said.unit == Unit.YEAR && readPartOfYear(cursor, said)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /** «в марте», «август», «с 1 по 15 июня». */
    private boolean readPartOfYear(Cursor cursor, Said said) {
        int start = cursor.at();
        cursor.skip("в");
        Month month = cursor.skipMonth();
        if (month != null) {
            said.month = month.getValue();
            return WrittenYear.read(cursor) == null;
        }
        cursor.moveTo(start);
        DeadlineMeaning period = periods.read(cursor);
        LocalDate last = period == null ? null : period.last();
        if (last == null) {
            return false;
        }
        said.month = last.getMonthValue();
        said.day = last.getDayOfMonth();
        return true;
    }

    private static void readFollowing(Cursor cursor, Said said) {
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

    private boolean readUntil(Cursor cursor, Said said) {
        int start = cursor.at();
        boolean bounded = Bound.read(cursor) != null;
        for (DeadlineForm form : new DeadlineForm[] {dates, years, months}) {
            cursor.moveTo(start);
            DeadlineMeaning until = bounded ? form.read(cursor) : null;
            if (until != null) {
                said.until = until.last();
                return true;
            }
        }
        cursor.moveTo(start);
        boolean during = cursor.skipAll("в", "течение") || cursor.skipAll("в", "течении");
        SchoolYear school = cursor.context().schoolYear();
        if (during && cursor.skipStem("учеб") && cursor.skipYearWord() && school != null) {
            said.until = school.lastDay();
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private static @Nullable Unit unit(String word) {
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
