package org.ispolnenie.calendar.domain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ispolnenie.shared.domain.CsvLine;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.message.Messages;

/**
 * A calendar as a CSV file: {@code date,weekday,day_type,moved_from_or_to,title,basis}, one row for each day that is
 * not plain Monday to Friday. The date of an act is taken from its citation in {@code basis}; an act without one is not
 * confirmed. {@link CalendarSheet} reads what this writes.
 */
public final class CalendarCsv {

    private static final String EMBEDDED = "/org/ispolnenie/calendar/calendar-ru-2019-2027.csv";

    private CalendarCsv() {}

    /** The exceptions the product is delivered with: 2019 to 2027. */
    public static List<CalendarException> embedded() {
        return exceptions(sheet());
    }

    /**
     * The exceptions of another file that an installation begins with.
     *
     * @throws IllegalArgumentException naming the first line that is wrong
     */
    public static List<CalendarException> delivered(String csv) {
        CalendarSheet sheet = CalendarSheet.read(csv);
        sheet.faults().stream().findFirst().ifPresent(fault -> {
            throw new IllegalArgumentException(
                    "line " + fault.line() + ": " + Messages.in(Locale.ENGLISH).text(fault.reason()));
        });
        return exceptions(sheet);
    }

    private static List<CalendarException> exceptions(CalendarSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> !row.byLaw())
                .map(row -> CalendarException.delivered(row.day()))
                .toList();
    }

    /** The file the product is delivered with, those days included that follow from the law. */
    static CalendarSheet sheet() {
        CalendarSheet sheet = CalendarSheet.read(DeliveredFile.text(CalendarCsv.class, EMBEDDED));
        if (!sheet.faults().isEmpty()) {
            throw new IllegalStateException("the calendar of the build: " + sheet.faults());
        }
        return sheet;
    }

    /** Days as the text of a file, headings included. */
    public static String format(Collection<DayByAct> days) {
        return Stream.concat(Stream.of(CalendarSheet.HEADINGS), days.stream().map(CalendarCsv::cells))
                .map(CsvLine::of)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> cells(DayByAct day) {
        return List.of(
                day.day().toString(),
                Weekdays.of(day.day()),
                day.kind().name(),
                day.movedFrom() == null ? "" : day.movedFrom().toString(),
                day.title(),
                day.act().citation());
    }
}
