package org.ispolnenie.reading.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.reading.layout.line.ClosingLine;
import org.ispolnenie.reading.layout.line.LabelReader;
import org.ispolnenie.reading.layout.line.MarkerReader;
import org.ispolnenie.reading.layout.line.SectionReader;
import org.ispolnenie.reading.layout.line.SourceLines;
import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.RomanNumber;
import org.ispolnenie.reading.text.Span;

/** Reads the rows of a table whose cells stand on lines of their own, one below the other. */
final class RowsOnLines {

    private static final Set<String> PARTS = Set.of("раздел", "направление", "этап", "блок", "часть", "задача");

    private final SourceLines lines;
    private final String text;

    RowsOnLines(SourceLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    int read(int firstLine, TableHeader header, char separator, TableRows rows) {
        int columns = header.columns().size();
        List<List<Span>> row = new ArrayList<>();
        boolean gap = false;
        int line = firstLine;
        for (; line < lines.count(); line++) {
            int from = lines.from(line);
            int to = lines.to(line);
            if (lines.isBlank(line)) {
                gap = true;
                continue;
            }
            boolean parted = TableCells.count(text, from, to, separator) > 0;
            if (!parted
                    && (row.isEmpty() || row.size() >= columns)
                    && headsRows(line, row.isEmpty(), header, separator)) {
                rows.row(row);
                rows.heading(TableCells.trimmed(text, from, to));
                row = new ArrayList<>();
                gap = false;
                continue;
            }
            if (!parted && (gap || endsTable(line))) {
                break;
            }
            gap = false;
            if (isRule(from, to)) {
                continue;
            }
            List<Span> cells =
                    parted ? TableCells.ofLine(text, from, to, separator) : List.of(TableCells.trimmed(text, from, to));
            if (!row.isEmpty() && row.size() < columns && cells.size() + row.size() - 1 <= columns) {
                join(row, cells, row.size() - 1);
            } else if (!row.isEmpty() && !parted) {
                row.get(row.size() - 1).add(cells.get(0));
            } else if (!row.isEmpty() && parted && header.isNumbered() && TableReader.isBlank(cells.get(0))) {
                join(row, cells, 0);
            } else {
                rows.row(row);
                row = new ArrayList<>();
                join(row, cells, 0);
            }
        }
        rows.row(row);
        return line < lines.count() ? lines.start(line) : text.length();
    }

    /** «Раздел 1. Нормативное обеспечение» on a line without cells, over a row. */
    private boolean headsRows(int line, boolean isFirst, TableHeader header, char separator) {
        int next = lines.nextWritten(line + 1);
        if (next == lines.count()) {
            return false;
        }
        int below = lines.from(next);
        int cells = TableCells.count(text, lines.start(next), lines.to(next), separator) > 0
                ? TableCells.ofLine(text, below, lines.to(next), separator).size()
                : 0;
        boolean fullRow = cells == header.columns().size() && !Character.isLowerCase(text.charAt(below));
        int from = lines.from(line);
        int to = lines.to(line);
        boolean named = MarkerReader.read(text, from, to) != null
                || RomanNumber.past(text, from, to) > from
                || PARTS.contains(Letters.word(text, from, Math.min(to, from + 14)));
        return cells > 1 && (named || isFirst && fullRow);
    }

    /** Words without a pipe end the table unless they go on with a cell. */
    private boolean endsTable(int line) {
        int from = lines.from(line);
        int to = lines.to(line);
        return ClosingLine.isClosing(text, from, to)
                || SectionReader.read(text, from, to) != null
                || LabelReader.atStart(text, from, to) != null
                || MarkerReader.read(text, from, to) != null;
    }

    /** «|---|---|» */
    private boolean isRule(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '|' && c != ':' && c != '+' && c != '=' && !Letters.isDash(c) && !Letters.isBlank(c)) {
                return false;
            }
        }
        return TableCells.count(text, from, to, '-') > 0 || TableCells.count(text, from, to, '=') > 0;
    }

    private static void join(List<List<Span>> row, List<Span> cells, int first) {
        for (int i = 0; i < cells.size(); i++) {
            if (first + i == row.size()) {
                row.add(new ArrayList<>(1));
            }
            row.get(first + i).add(cells.get(i));
        }
    }
}
