package org.ispolnenie.reading.deadline.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.Vocabulary;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenTime;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/** «до 15.11.2020», «не позднее 1 апреля», «до 20.04.2020, 20.05.2020», «до 17-00 27.04.2021», «20.12.2019». */
final class FixedDates implements DeadlineForm {

    private static final int MOST_DATES = 60;

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        Bound bound = Bound.read(cursor);
        if (bound == null && cursor.isInText()) {
            return null;
        }
        LocalTime time = readLeadingTime(cursor);
        DayOfWeek weekday = readWeekdayBefore(cursor);
        int firstDay = cursor.at();
        List<WrittenDay> days = readList(cursor);
        boolean oneBoundary = bound != null && days.size() > 1 && !isBoundaryAfter(cursor, firstDay);
        if (days.isEmpty() || isDoubtful(days, bound, cursor)) {
            return null;
        }
        if (time == null) {
            time = WrittenTime.readAfterDate(cursor);
        }
        if (weekday == null) {
            weekday = readWeekdayAfter(cursor);
        }
        skipInclusive(cursor);
        return meaning(cursor.context(), bound, days, weekday)
                .flagIf(oneBoundary, DeadlineFlag.SEVERAL_DATES)
                .at(time);
    }

    private static DeadlineMeaning meaning(
            DeadlineContext context, @Nullable Bound bound, List<WrittenDay> days, @Nullable DayOfWeek weekday) {
        DeadlineMeaning meaning = new DeadlineMeaning(
                days.size() > 1 ? DeadlineType.MULTIPLE_DATES : DeadlineType.FIXED_DATE,
                bound == null ? Boundary.ON_DATE : Boundary.BY_INCLUSIVE);
        LocalDate last = null;
        for (WrittenDay day : days) {
            last = resolved(day, context, last, meaning);
            meaning.due(last);
        }
        return meaning.flagIf(bound == null, DeadlineFlag.NO_BOUNDARY_WORD)
                .flagIf(
                        weekday != null && last != null && last.getDayOfWeek() != weekday,
                        DeadlineFlag.WEEKDAY_MISMATCH);
    }

    /** Whether the dates of the list have boundary words of their own. */
    private static boolean isBoundaryAfter(Cursor cursor, int start) {
        for (int at = start; at < cursor.at(); at++) {
            String word = cursor.tokens().word(at);
            if (word.equals("до") || word.equals("позднее")) {
                return true;
            }
        }
        return false;
    }

    /** The date of one day of a list: a year that is nowhere written follows the date before it. */
    static @Nullable LocalDate resolved(
            WrittenDay day, DeadlineContext context, @Nullable LocalDate previous, DeadlineMeaning meaning) {
        WrittenYear year = day.year();
        meaning.flagYear(year);
        if (year != null) {
            return meaning.day(day, year.of(day.month()));
        }
        return meaning.day(
                day,
                previous == null
                        ? context.yearOf(day.month(), day.day())
                        : Integer.valueOf(DeadlineContext.yearOnOrAfter(previous, day.month(), day.day())));
    }

    /** The days of a list, those on the left completed by those on the right («5, 15 и 25 марта 2020 года»). */
    private static List<WrittenDay> readList(Cursor cursor) {
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
    static List<WrittenDay> completed(List<WrittenDay> days) {
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

    /** In running text «10.05» may be a figure, and «к 1 сентября» says what for, not until when. */
    private static boolean isDoubtful(List<WrittenDay> days, @Nullable Bound bound, Cursor cursor) {
        WrittenDay last = days.get(days.size() - 1);
        if (!cursor.isInText() || last.year() != null) {
            return false;
        }
        return bound == null || bound.towards() || last.figures() && !bound.strong();
    }

    private static @Nullable LocalTime readLeadingTime(Cursor cursor) {
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

    private static @Nullable DayOfWeek readWeekdayBefore(Cursor cursor) {
        int start = cursor.at();
        DayOfWeek weekday = Vocabulary.weekday(cursor.word());
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

    private static @Nullable DayOfWeek readWeekdayAfter(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.skip('(');
        if (bracket || cursor.skip(',')) {
            DayOfWeek weekday = Vocabulary.weekday(cursor.word());
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

    static void skipInclusive(Cursor cursor) {
        int start = cursor.at();
        boolean bracket = cursor.skip('(');
        if (!cursor.skip("включительно") || bracket && !cursor.skip(')')) {
            cursor.moveTo(start);
        }
    }
}
