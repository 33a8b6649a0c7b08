package org.ispolnenie.reading.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.DraftItem;
import org.ispolnenie.reading.layout.line.DraftItem.Place;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.RomanNumber;
import org.ispolnenie.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads tables of decisions in every form texts keep them in; columns may stand in any order. */
public final class TableReader {

    private final SourceLines lines;
    private final String text;
    private final TableHeaderReader headers;

    public TableReader(SourceLines lines) {
        this.lines = lines;
        this.text = lines.text();
        this.headers = new TableHeaderReader(lines);
    }

    /** Whether the heading of a table begins on this line. */
    public boolean isHeading(int line) {
        return headers.at(line) != null;
    }

    /** The table whose heading begins on this line; null if none does. */
    @Nullable
    public Table at(int line, Place place) {
        TableHeader header = headers.at(line);
        if (header == null) {
            return null;
        }
        TableRows rows = new TableRows(text, header.columns(), place);
        int end =
                switch (header.form()) {
                    case PIPES -> new RowsOnLines(lines).read(line + 1, header, '|', rows);
                    case TABS -> new RowsOnLines(lines).read(line + 1, header, '\t', rows);
                    case CELLS_WITH_PIPES -> cellsWithPipes(header, rows);
                    case CELLS_ON_LINES -> new CellsOnLines(lines, header, rows).read();
                };
        return rows.items().isEmpty() ? null : new Table(rows.items(), end);
    }

    static boolean isBlank(Span cell) {
        return cell.start() == cell.end();
    }

    private int cellsWithPipes(TableHeader header, TableRows rows) {
        int columns = header.columns().size();
        int at = header.end();
        List<List<Span>> row = new ArrayList<>();
        while (at < text.length()) {
            Span cell = TableCells.next(text, at);
            Span words = TableCells.trimmed(text, cell.start(), cell.end());
            boolean closed = cell.end() < text.length() && text.charAt(cell.end()) == '|';
            if (row.isEmpty() && !isBlank(words) && !opensRow(header, words)) {
                return at;
            }
            if (row.isEmpty() && isRoman(words)) {
                rows.heading(words);
            } else if (!row.isEmpty() || !isBlank(words)) {
                row.add(List.of(closed ? words : beforeGap(words)));
            }
            if (row.size() == columns || !closed) {
                rows.row(row);
                row = new ArrayList<>();
            }
            at = closed ? cell.end() + 1 : closedEnd(rows, cell);
            if (!closed) {
                return at;
            }
        }
        rows.row(row);
        return text.length();
    }

    private boolean isRoman(Span words) {
        return RomanNumber.past(text, words.start(), words.end()) > words.start();
    }

    private boolean opensRow(TableHeader header, Span words) {
        return !header.isNumbered() && !hasGap(words)
                || TableCells.opensRow(words.of(text)) && words.end() - words.start() < 300;
    }

    private boolean hasGap(Span words) {
        return beforeGap(words).end() < words.end();
    }

    /** The words before the first empty line: what follows the table is no part of its last, unclosed cell. */
    private Span beforeGap(Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (text.charAt(i) == '\n') {
                int next = i + 1;
                while (next < words.end() && text.charAt(next) != '\n' && Letters.isBlank(text.charAt(next))) {
                    next++;
                }
                if (next < words.end() && text.charAt(next) == '\n') {
                    return TableCells.trimmed(text, words.start(), i);
                }
            }
        }
        return words;
    }

    private static int closedEnd(TableRows rows, Span cell) {
        List<DraftItem> items = rows.items();
        return items.isEmpty()
                ? cell.end()
                : Math.max(items.get(items.size() - 1).span().end(), cell.start());
    }
}
