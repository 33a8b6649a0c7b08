package org.ispolnenie.shared.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One line of a CSV file (RFC 4180): cells with a separator between, in quotes where they must be. */
public final class CsvLine {

    /** What begins a formula in one spreadsheet or another, in narrow and in wide signs. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final char APOSTROPHE = '\'';
    private static final char QUOTE = '"';

    private CsvLine() {}

    /** @throws IllegalArgumentException if a quoted cell does not end, or goes on after its quote */
    public static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            StringBuilder cell = new StringBuilder();
            at = at < line.length() && line.charAt(at) == QUOTE
                    ? quoted(line, at + 1, separator, cell)
                    : plain(line, at, separator, cell);
            cells.add(cell.toString());
        }
        return cells;
    }

    private static int plain(String line, int from, char separator, StringBuilder cell) {
        int end = line.indexOf(separator, from);
        int stop = end < 0 ? line.length() : end;
        cell.append(line, from, stop);
        return stop + 1;
    }

    private static int quoted(String line, int from, char separator, StringBuilder cell) {
        int at = from;
        while (true) {
            int quote = line.indexOf(QUOTE, at);
            if (quote < 0) {
                throw new IllegalArgumentException("a quoted cell does not end");
            }
            cell.append(line, at, quote);
            boolean last = quote + 1 == line.length();
            if (last || line.charAt(quote + 1) == separator) {
                return quote + 2;
            }
            if (line.charAt(quote + 1) != QUOTE) {
                throw new IllegalArgumentException("a quoted cell goes on after its quote");
            }
            cell.append(QUOTE);
            at = quote + 2;
        }
    }

    /** A line with commas between. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    /**
     * What a cell of ours means. A text that a spreadsheet would take for a formula is written with an apostrophe before
     * it, as people write it there; so one apostrophe before such a text is not part of it.
     */
    public static String meant(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && startsFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /** Whether a spreadsheet would calculate it; apostrophes before it would not survive a second reading. */
    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == APOSTROPHE) {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0;
    }

    private static String cell(String words) {
        String text = startsFormula(words) ? APOSTROPHE + words : words;
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == ';' || c == QUOTE) && text.equals(text.strip());
        return plain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }
}
