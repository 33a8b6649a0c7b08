package org.ispolnenie.reading.deadline.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ispolnenie.reading.deadline.Boundary;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineFlag;
import org.ispolnenie.reading.deadline.DeadlineType;
import org.ispolnenie.reading.deadline.word.BesideDate;
import org.ispolnenie.reading.deadline.word.Bound;
import org.ispolnenie.reading.deadline.word.Cursor;
import org.ispolnenie.reading.deadline.word.ListOfDates;
import org.ispolnenie.reading.deadline.word.WrittenDay;
import org.ispolnenie.reading.deadline.word.WrittenTime;
import org.ispolnenie.reading.deadline.word.WrittenYear;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines that name a day: «до 15.11.2020», «не позднее 1 апреля», «до 20.04.2020, 20.05.2020», «до 17-00
 * 27.04.2021», «20.12.2019».
 */
final class FixedDates implements DeadlineForm {

    @Override
    public @Nullable DeadlineMeaning read(Cursor cursor) {
        Bound bound = Bound.read(cursor);
        if (bound == null && cursor.isInText()) {
            return null;
        }
        LocalTime time = BesideDate.readLeadingTime(cursor);
        DayOfWeek weekday = BesideDate.readWeekdayBefore(cursor);
        int firstDay = cursor.at();
        List<WrittenDay> days = ListOfDates.readList(cursor);
        boolean oneBoundary = bound != null && days.size() > 1 && !isBoundaryAfter(cursor, firstDay);
        if (days.isEmpty() || isDoubtful(days, bound, cursor)) {
            return null;
        }
        if (time == null) {
            time = WrittenTime.readAfterDate(cursor);
        }
        if (weekday == null) {
            weekday = BesideDate.readWeekdayAfter(cursor);
        }
        BesideDate.skipInclusive(cursor);
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

    /** In running text «10.05» may be a figure, and «к 1 сентября» says what for, not until when. */
    private static boolean isDoubtful(List<WrittenDay> days, @Nullable Bound bound, Cursor cursor) {
        WrittenDay last = days.get(days.size() - 1);
        if (!cursor.isInText() || last.year() != null) {
            return false;
        }
        return bound == null || bound.towards() || last.figures() && !bound.strong();
    }
}
