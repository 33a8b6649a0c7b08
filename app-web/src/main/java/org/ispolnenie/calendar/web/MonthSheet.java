package org.ispolnenie.calendar.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A month as it hangs on the wall: weeks from Monday to Sunday.
 *
 * @param name  the month in words
 * @param weeks seven cells each; null where the week belongs to another month
 */
public record MonthSheet(String name, List<List<@Nullable Cell>> weeks) {

    private static final int DAYS_OF_WEEK = 7;

    /**
     * A day of the sheet: colour is never the only sign.
     *
     * @param css   its kind
     * @param sign  stands beside the number; blank on a plain day
     * @param words what day it is, for the mouse and for readers of the screen; blank on a plain day
     */
    public record Cell(int number, String css, String sign, String words, boolean today) {}

    static MonthSheet of(YearMonth month, Locale locale, Function<LocalDate, Cell> day) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(null);
        }
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).map(day).forEach(cells::add);
        while (cells.size() % DAYS_OF_WEEK > 0) {
            cells.add(null);
        }
        List<List<@Nullable Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += DAYS_OF_WEEK) {
            weeks.add(cells.subList(i, i + DAYS_OF_WEEK));
        }
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return new MonthSheet(name.substring(0, 1).toUpperCase(locale) + name.substring(1), weeks);
    }
}
