package org.ispolnenie.reading.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.RomanNumber;
import org.ispolnenie.reading.text.Span;

/** The cells of a table in a text. */
final class TableCells {

    /** A cell longer than this is no cell but the text after the table. */
    private static final int LONGEST_CELL = 20_000;

    private TableCells() {}

    static int count(String text, int from, int to, char separator) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }

    /** The cells of a row on one line, each without its blanks; pipes before the first and after the last are a frame. */
    static List<Span> ofLine(String text, int from, int to, char separator) {
        List<Span> cells = new ArrayList<>();
        int start = from < to && separator == '|' && text.charAt(from) == separator ? from + 1 : from;
        int end = to - 1 > start && separator == '|' && text.charAt(to - 1) == separator ? to - 1 : to;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == separator) {
                cells.add(trimmed(text, start, i));
                start = i + 1;
            }
        }
        return cells;
    }

    /** The cell from here to the next pipe, or to the end of the text. */
    static Span next(String text, int from) {
        int farthest = Math.min(text.length(), from + LONGEST_CELL);
        int end = from;
        while (end < farthest && text.charAt(end) != '|') {
            end++;
        }
        return new Span(from, end);
    }

    static Span trimmed(String text, int from, int to) {
        int start = Letters.skipBlanks(text, from, to);
        return new Span(start, Letters.trimmedEnd(text, start, to));
    }

    /** «12», «12.», «12)»; also «1.2». */
    static boolean isNumber(String words) {
        int end = words.length();
        if (end > 0 && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ')')) {
            end--;
        }
        if (end == 0 || end > 12 || !Character.isDigit(words.charAt(0))) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            if (!Character.isDigit(words.charAt(i)) && words.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** A number, or the Roman number of a section: with it the rows begin. */
    static boolean opensRow(String words) {
        return isNumber(words) || RomanNumber.past(words, 0, words.length()) > 0;
    }
}
