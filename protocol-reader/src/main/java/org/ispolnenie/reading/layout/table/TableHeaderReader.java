package org.ispolnenie.reading.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.layout.table.TableHeader.Form;
import org.ispolnenie.reading.text.FoldedText;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Recognises where a table of decisions begins, by the words over its columns. */
final class TableHeaderReader {

    private static final int MOST_COLUMNS = 12;
    private static final int MOST_HEADING_LINES = 30;

    private final SourceLines lines;
    private final String text;

    TableHeaderReader(SourceLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** The heading that begins on this line; null if none does. */
    @Nullable
    TableHeader at(int line) {
        int from = lines.from(line);
        int to = lines.to(line);
        if (TableCells.count(text, from, to, '|') > 0) {
            TableHeader row = row(from, to, '|', Form.PIPES);
            return row != null ? row : cells(from);
        }
        if (TableCells.count(text, from, to, '\t') > 0) {
            return row(from, to, '\t', Form.TABS);
        }
        Column first = Column.of(text.substring(from, Math.min(to, from + 91)));
        return first == null || first != Column.NUMBER && first != Column.TASK
                ? null
                : first == Column.NUMBER && opensCells(line) ? cells(from) : cellLines(line);
    }

    /** «№№» on a line of its own, its cell closed on the next. */
    private boolean opensCells(int line) {
        return line + 1 < lines.count() && TableCells.count(text, lines.from(line + 1), lines.to(line + 1), '|') == 1;
    }

    private @Nullable TableHeader row(int from, int to, char separator, Form form) {
        List<Column> columns = new ArrayList<>();
        int known = 0;
        for (Span cell : TableCells.ofLine(text, from, to, separator)) {
            Column column = Column.of(cell.of(text));
            known += column == null ? 0 : 1;
            columns.add(column == null ? Column.OTHER : column);
        }
        return known >= 2 && columns.size() <= MOST_COLUMNS && Column.areOfDecisions(columns)
                ? new TableHeader(form, columns, to)
                : null;
    }

    private @Nullable TableHeader cells(int from) {
        List<Column> columns = new ArrayList<>();
        int at = from;
        while (columns.size() <= MOST_COLUMNS) {
            Span cell = TableCells.next(text, at);
            String words = FoldedText.of(text, List.of(cell)).text();
            if (TableCells.opensRow(words)) {
                return Column.areOfDecisions(columns) ? new TableHeader(Form.CELLS_WITH_PIPES, columns, at) : null;
            }
            Column column = Column.of(words);
            if (column == null && (!words.isEmpty() && columns.isEmpty() || words.length() > 90)) {
                return null;
            }
            if (!words.isEmpty()) {
                columns.add(column == null ? Column.OTHER : column);
            }
            at = cell.end() + 1;
            if (at >= text.length()) {
                return null;
            }
        }
        return null;
    }

    private @Nullable TableHeader cellLines(int line) {
        List<Column> columns = new ArrayList<>();
        int last = Math.min(lines.count(), line + MOST_HEADING_LINES);
        for (int next = line; next < last; next++) {
            if (lines.isBlank(next)) {
                continue;
            }
            String words = text.substring(lines.from(next), Math.min(lines.to(next), lines.from(next) + 91));
            if (TableCells.isNumber(words)) {
                return columns.size() > 1 && columns.get(0) == Column.NUMBER && Column.areOfDecisions(columns)
                        ? new TableHeader(Form.CELLS_ON_LINES, columns, lines.start(next))
                        : null;
            }
            Column column = Column.of(words);
            boolean goesOn = column == Column.NUMBER && columns.contains(Column.NUMBER)
                    || column == null && Character.isLowerCase(words.charAt(0)) && !columns.isEmpty();
            if (column == null && !goesOn || columns.size() > MOST_COLUMNS) {
                return null;
            }
            if (!goesOn && column != null) {
                columns.add(column);
            }
        }
        return null;
    }
}
