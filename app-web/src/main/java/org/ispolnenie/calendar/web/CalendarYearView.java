package org.ispolnenie.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.calendar.service.CalendarQueries.CalendarYear;
import org.ispolnenie.calendar.service.CalendarQueries.YearView;
import org.ispolnenie.calendar.service.ExceptionView;
import org.ispolnenie.reading.calendar.CalendarDay;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.AddressParameters;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** A year of the working calendar at a glance, as known on a day, with the acts that make its days. */
@Named
@ViewScoped
public class CalendarYearView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    @Inject
    private CalendarQueries calendar;

    @Inject
    private AddressParameters asked;

    @Inject
    private Words words;

    @Inject
    private Language language;

    private int year;
    private @Nullable LocalDate knownOn;
    private @Nullable Long entryId;
    private transient @Nullable CalendarYear known;
    private transient @Nullable List<ExceptionView> exceptions;

    public int getYear() {
        if (year == 0) {
            Long chosen = asked.number("year");
            long shown = chosen == null ? calendar.today().getYear() : chosen;
            if (shown < EARLIEST || shown > LATEST) {
                throw new NotFoundException(Message.of("shared.NO_SUCH_PAGE"));
            }
            year = (int) shown;
            knownOn = asked.date("knownOn");
            entryId = asked.number("entry");
        }
        return year;
    }

    public CalendarYear getKnown() {
        if (known == null) {
            int shown = getYear();
            known = calendar.year(shown, knownOn);
        }
        return known;
    }

    /** What acts say of the year's days, withdrawn entries too. */
    public List<ExceptionView> getExceptions() {
        if (exceptions == null) {
            exceptions = calendar.exceptions(getYear());
        }
        return exceptions;
    }

    /** The entry that is being confirmed or withdrawn; null if none is. */
    public @Nullable ExceptionView getEntry() {
        getYear();
        return entryId == null
                ? null
                : getExceptions().stream()
                        .filter(e -> e.id() == entryId && !e.withdrawn())
                        .findFirst()
                        .orElse(null);
    }

    /** What is stored has changed. */
    void reload() {
        known = null;
        exceptions = null;
        entryId = null;
    }

    public List<YearView> getYears() {
        return calendar.years();
    }

    /** The years whose act should be there by now. */
    public List<Integer> getMissing() {
        return calendar.missingActs();
    }

    public List<String> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language.getLocale()))
                .toList();
    }

    public List<MonthSheet> getMonths() {
        Map<LocalDate, CalendarDay> special =
                getKnown().days().stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        LocalDate today = calendar.today();
        return Stream.of(Month.values())
                .map(month -> MonthSheet.of(
                        YearMonth.of(getYear(), month),
                        language.getLocale(),
                        day -> cell(day, special.get(day), day.equals(today))))
                .toList();
    }

    private MonthSheet.Cell cell(LocalDate day, @Nullable CalendarDay special, boolean today) {
        if (special == null) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            return new MonthSheet.Cell(day.getDayOfMonth(), weekend ? "WEEKEND" : "WORKING", "", "", today);
        }
        String said = words.of(special.kind())
                + (special.title() == null ? "" : ": " + special.title())
                + (special.basis() == null ? "" : " (" + special.basis() + ")");
        return new MonthSheet.Cell(day.getDayOfMonth(), special.kind().name(), sign(special.kind()), said, today);
    }

    /** The sign of a kind of days, the same in the months and in the legend. */
    public String sign(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> "★";
            case STATUTORY_SHIFT, TRANSFERRED_DAY_OFF -> "→";
            case PRESIDENTIAL_NON_WORKING, REGIONAL_DAY_OFF -> "×";
            case WORKING_WEEKEND -> "●";
            case SHORT_WORKING -> "*";
            case WORKING, WEEKEND -> "";
        };
    }

    /** The kinds the legend explains. */
    public List<DayKind> getLegend() {
        return Stream.of(DayKind.values())
                .filter(kind -> kind != DayKind.WORKING)
                .toList();
    }
}
