package org.ispolnenie.calendar.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as a CSV file: {@code date,weekday,day_type,moved_from_or_to,title,basis}, one row for each day that is
 * not plain Monday to Friday. The date of an act is taken from its citation in {@code basis}; an act without one is not
 * confirmed.
 */
public final class CalendarCsv {

    private static final String EMBEDDED = "/org/ispolnenie/calendar/calendar-ru-2019-2027.csv";
    private static final int COLUMNS = 6;
    private static final Pattern ACT_DATE = Pattern.compile("от (\\d{2}\\.\\d{2}\\.\\d{4})");
    private static final DateTimeFormatter WRITTEN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String LABOUR_CODE = "ТК РФ";

    private CalendarCsv() {}

    /** The exceptions the product is delivered with: 2019 to 2027. */
    public static List<CalendarException> embedded() {
        try (InputStream csv = CalendarCsv.class.getResourceAsStream(EMBEDDED)) {
            if (csv == null) {
                throw new IllegalStateException("the calendar is missing from the build: " + EMBEDDED);
            }
            return exceptions(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows that rest on an act; those that follow from the Labour Code are left to the code. */
    public static List<CalendarException> exceptions(String csv) {
        return rows(csv).stream().filter(row -> !isByLaw(row)).toList();
    }

    /**
     * All rows.
     *
     * @throws IllegalArgumentException if a row is malformed; the message names its line
     */
    public static List<CalendarException> rows(String csv) {
        List<CalendarException> rows = new ArrayList<>();
        String[] lines = csv.split("\\R");
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(row(lines[i], i + 1));
            }
        }
        return rows;
    }

    private static CalendarException row(String line, int number) {
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS) {
            throw new IllegalArgumentException("line " + number + ": " + COLUMNS + " columns expected");
        }
        try {
            String basis = cells.get(5);
            LocalDate actDate = actDate(basis);
            return new CalendarException(
                    LocalDate.parse(cells.get(0)),
                    DayKind.valueOf(cells.get(2)),
                    cells.get(3).isEmpty() ? null : LocalDate.parse(cells.get(3)),
                    cells.get(4),
                    basis,
                    actDate,
                    actDate != null || basis.startsWith(LABOUR_CODE));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new IllegalArgumentException("line " + number + ": " + malformed.getMessage(), malformed);
        }
    }

    private static boolean isByLaw(CalendarException row) {
        return row.act().startsWith(LABOUR_CODE);
    }

    private static @Nullable LocalDate actDate(String basis) {
        Matcher cited = ACT_DATE.matcher(basis);
        return cited.find() ? LocalDate.parse(cited.group(1), WRITTEN_DATE) : null;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
