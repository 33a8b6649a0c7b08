package org.ispolnenie.oversight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ispolnenie.shared.web.Language;

/** Months and days of the week in the reader's language. */
@Named
@RequestScoped
public class CalendarWords {

    @Inject
    private Language language;

    private Locale locale;

    @PostConstruct
    void choose() {
        this.locale = language.getLocale();
    }

    /** A day of the week, in full and in short. */
    public record Weekday(String name, String brief) {}

    /** From Monday to Sunday. */
    public List<Weekday> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Weekday(
                        day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)))
                .toList();
    }

    /** «Ноябрь 2019». */
    public String month(YearMonth month) {
        String name = said("LLLL yyyy", month);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** «15 ноября, пятница». */
    public String day(LocalDate day) {
        return said("d MMMM, EEEE", day);
    }

    private String said(String pattern, TemporalAccessor value) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(value);
    }
}
