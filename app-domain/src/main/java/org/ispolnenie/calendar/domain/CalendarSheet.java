package org.ispolnenie.calendar.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ispolnenie.reading.calendar.DayKind;
import org.ispolnenie.shared.domain.CsvLine;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A calendar read from the text of a CSV file, line by line; what is wrong is told by its line and never thrown.
 * Commas or semicolons, dates as {@code 2020-05-06} or {@code 06.05.2020}, with or without the line of headings.
 *
 * @param rows   what could be read, in the order of the lines
 * @param faults what could not
 */
public record CalendarSheet(List<Row> rows, List<LineFault> faults) {

    static final List<String> HEADINGS = List.of("date", "weekday", "day_type", "moved_from_or_to", "title", "basis");

    /** Far more than a century of exceptions. */
    private static final int MAX_LINES = 10_000;

    private static final DateTimeFormatter POINTED =
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String LABOUR_CODE = "ТК РФ";

    /**
     * A line that was read.
     *
     * @param byLaw whether the day follows from the Labour Code: the program knows it without the table
     */
    public record Row(int line, DayByAct day, boolean byLaw) {}

    /** What is wrong with a line; 1 is the first. */
    public record LineFault(int line, Message reason) {}

    public CalendarSheet {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Reads a text. */
    public static CalendarSheet read(String text) {
        String[] lines = text.split("\\R", -1);
        if (lines.length > MAX_LINES) {
            return new CalendarSheet(
                    List.of(),
                    List.of(new LineFault(MAX_LINES, Message.of("calendar.TOO_MANY_LINES", lines.length, MAX_LINES))));
        }
        Reading reading = new Reading(separator(lines[0]));
        for (int i = 0; i < lines.length; i++) {
            if (!WrittenText.isNothing(lines[i])) {
                reading.line(i + 1, lines[i]);
            }
        }
        return new CalendarSheet(reading.rows, reading.faults);
    }

    private static char separator(String line) {
        return line.chars().filter(c -> c == ';').count()
                        > line.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    /** The lines so far. */
    private static final class Reading {

        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final List<LineFault> faults = new ArrayList<>();
        private final Map<LocalDate, Integer> seen = new HashMap<>();
        private boolean begun;

        Reading(char separator) {
            this.separator = separator;
        }

        void line(int number, String line) {
            try {
                List<String> cells = CsvLine.cells(line, separator).stream()
                        .map(cell -> CsvLine.meant(WrittenText.line(cell)))
                        .toList();
                boolean first = !begun;
                begun = true;
                if (first && cells.get(0).equalsIgnoreCase(HEADINGS.get(0))) {
                    headings(number, cells);
                } else if (cells.size() != HEADINGS.size()) {
                    fault(number, Message.of("calendar.line.COLUMNS", cells.size(), HEADINGS.size()));
                } else {
                    row(number, cells);
                }
            } catch (IllegalArgumentException quotes) {
                begun = true;
                fault(number, Message.of("calendar.line.QUOTES"));
            }
        }

        private void headings(int number, List<String> cells) {
            if (!cells.stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList()
                    .equals(HEADINGS)) {
                fault(number, Message.of("calendar.line.HEADINGS", String.join(", ", HEADINGS)));
            }
        }

        private void row(int number, List<String> cells) {
            int before = faults.size();
            @Nullable LocalDate day = date(number, cells.get(0));
            @Nullable LocalDate movedFrom = cells.get(3).isEmpty() ? null : date(number, cells.get(3));
            @Nullable DayKind kind = kind(number, cells.get(2));
            if (day != null) {
                weekday(number, day, cells.get(1));
            }
            @Nullable LegalAct act = act(number, cells.get(5));
            if (faults.size() > before || day == null || kind == null || act == null) {
                return;
            }
            boolean byLaw = !kind.isByAct() && act.citation().startsWith(LABOUR_CODE);
            DayByAct what = new DayByAct(day, kind, movedFrom, cells.get(4), act);
            if (!byLaw) {
                what.faults().forEach(wrong -> fault(number, reason(wrong)));
                once(number, day);
            }
            if (faults.size() == before) {
                rows.add(new Row(number, what, byLaw));
            }
        }

        /** A blank cell is named by its column; other faults name what is wrong by themselves. */
        private static Message reason(FieldError wrong) {
            return wrong.reason().key().equals("shared.REQUIRED")
                    ? Message.of("calendar.line.BLANK" + wrong.pointer().replace('/', '_'))
                    : wrong.reason();
        }

        private void once(int number, LocalDate day) {
            @Nullable Integer earlier = seen.putIfAbsent(day, number);
            if (earlier != null) {
                fault(number, Message.of("calendar.line.TWICE", day, earlier));
            }
        }

        private @Nullable LocalDate date(int number, String cell) {
            try {
                return cell.indexOf('.') > 0 ? LocalDate.parse(cell, POINTED) : LocalDate.parse(cell);
            } catch (DateTimeException noDate) {
                fault(number, Message.of("calendar.line.DATE", cell));
                return null;
            }
        }

        private @Nullable DayKind kind(int number, String cell) {
            for (DayKind kind : DayKind.values()) {
                if (kind.name().equalsIgnoreCase(cell)) {
                    return kind;
                }
            }
            fault(number, Message.of("calendar.line.KIND", cell));
            return null;
        }

        /** The weekday says nothing new, and so it finds a mistyped date. */
        private void weekday(int number, LocalDate day, String cell) {
            if (!cell.isEmpty() && !cell.equalsIgnoreCase(Weekdays.of(day))) {
                fault(number, Message.of("calendar.line.WEEKDAY", day, Weekdays.of(day), cell));
            }
        }

        private @Nullable LegalAct act(int number, String cell) {
            try {
                return LegalAct.cited(cell);
            } catch (ValidationException noSuchDate) {
                fault(number, noSuchDate.errors().get(0).reason());
                return null;
            }
        }

        private void fault(int number, Message reason) {
            faults.add(new LineFault(number, reason));
        }
    }
}
