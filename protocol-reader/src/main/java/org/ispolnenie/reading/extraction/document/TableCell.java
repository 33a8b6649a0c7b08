package org.ispolnenie.reading.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A cell of a table while its row is read. */
public final class TableCell {

    /** A column count beyond this is no table a person has made. */
    private static final int MOST_COLUMNS = 64;

    private static final Pattern BREAKS = Pattern.compile("[\\n\\t\\r]+");
    private static final Pattern ITEM_NUMBER = Pattern.compile("[\\d.]+\\)?|\\p{L}\\)");

    private final List<String> lines = new ArrayList<>();
    private int columns = 1;
    private boolean continued;

    public static int bounded(int columns) {
        return Math.max(0, Math.min(columns, MOST_COLUMNS));
    }

    void add(String line) {
        lines.add(line);
    }

    void span(int count) {
        columns = Math.max(1, bounded(count));
    }

    void continueFromAbove() {
        continued = true;
    }

    boolean isContinued() {
        return continued;
    }

    int columns() {
        return columns;
    }

    List<String> lines() {
        return lines;
    }

    /**
     * What the cell says under that text of its column: a merged cell speaks for each of its rows (one deadline, one
     * responsible body for all of them), but a number is not given twice. A bar in the words is told by a broken bar,
     * since bars part the cells.
     */
    String textBelow(String above) {
        if (continued) {
            return ITEM_NUMBER.matcher(above).matches() ? "" : above;
        }
        String joined = String.join(
                " ",
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return BREAKS.matcher(joined).replaceAll(" ").replace('|', '¦').strip();
    }
}
