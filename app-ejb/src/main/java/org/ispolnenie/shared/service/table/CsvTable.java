package org.ispolnenie.shared.service.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of a CSV file (RFC 4180): semicolons, commas or tabulators between the cells; cells in quotes may hold all of
 * them, and line ends.
 */
final class CsvTable {

    private static final char QUOTE = '"';
    private static final String SEPARATORS = ";\t,";
    private static final int LINES_LOOKED_AT = 20;

    private final String text;
    private final char separator;
    private int at;
    private int number;

    private CsvTable(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static void read(String text, TableLimits limits, Consumer<TableRow> each) {
        CsvTable table = new CsvTable(text);
        int rows = 0;
        while (table.at < text.length()) {
            TableRow row = table.row(limits);
            if (row.filled() > 0) {
                limits.requireRows(++rows);
                each.accept(row);
            }
        }
    }

    /** The one that the most of the first lines have; of equally many the first of {@link #SEPARATORS}. */
    private static char separator(String text) {
        List<String> lines = text.lines().limit(LINES_LOOKED_AT).toList();
        char most = SEPARATORS.charAt(0);
        long count = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long having = lines.stream().filter(line -> parts(line, candidate)).count();
            if (having > count) {
                most = candidate;
                count = having;
            }
        }
        return most;
    }

    private static boolean parts(String line, char separator) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == separator && !quoted) {
                return true;
            }
            quoted ^= c == QUOTE;
        }
        return false;
    }

    private TableRow row(TableLimits limits) {
        number++;
        List<FileCell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            String place = FileCell.place(number, cells.size());
            FileCell cell = FileCell.text(place, cell());
            if (cells.size() >= limits.columns() && !cell.isEmpty()) {
                throw TableFile.refused("TOO_MANY_COLUMNS", place, limits.columns());
            }
            if (cells.size() < limits.columns()) {
                cells.add(cell);
            }
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        passLineEnd();
        return new TableRow(number, false, cells);
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted();
        }
        int from = at;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (true) {
            int quote = text.indexOf(QUOTE, at + 1);
            if (quote < 0) {
                throw TableFile.refused("QUOTES", number);
            }
            cell.append(text, at + 1, quote);
            at = quote + 1;
            if (at == text.length() || isEnd(text.charAt(at))) {
                return cell.toString();
            }
            if (text.charAt(at) != QUOTE) {
                throw TableFile.refused("QUOTES", number);
            }
            cell.append(QUOTE);
        }
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private void passLineEnd() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }
}
