package org.ispolnenie.reading.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text as it grows: a paragraph is a line, a row of a table is a line with its cells between bars. A table of one
 * column is a frame around paragraphs and stays paragraphs; a table inside a cell is told as words of that cell.
 */
public final class DocumentText {

    private final StringBuilder text = new StringBuilder();
    private final Budget budget;
    private final List<List<TableCell>> rows = new ArrayList<>();
    private int tables;
    private boolean rowDropped;

    public DocumentText(Budget budget) {
        this.budget = budget;
    }

    /** A paragraph; it may hold line breaks of its own. */
    public void paragraph(String words) {
        budget.spendCharacters(words.length() + 1L);
        TableCell cell = currentCell();
        if (tables > 0 && cell != null) {
            cell.add(words);
        } else {
            text.append(words).append('\n');
        }
    }

    public void startTable() {
        tables++;
    }

    public void startRow() {
        if (tables == 1) {
            forgetDroppedRow();
            rows.add(new ArrayList<>());
        }
    }

    /** A cell, the next in its row; what is true of it may become known later. */
    public void startCell() {
        if (tables == 1) {
            if (rows.isEmpty()) {
                startRow();
            }
            rows.get(rows.size() - 1).add(new TableCell());
        }
    }

    /** Cells the row leaves out at its left. */
    public void skipColumns(int count) {
        for (int i = 0; i < TableCell.bounded(count); i++) {
            startCell();
        }
    }

    /** The cell just begun covers that many columns. */
    public void spanColumns(int count) {
        TableCell cell = currentCell();
        if (tables == 1 && cell != null) {
            cell.span(count);
        }
    }

    /** The cell just begun is the lower part of the one above it. */
    public void continueFromAbove() {
        TableCell cell = currentCell();
        if (tables == 1 && cell != null) {
            cell.continueFromAbove();
        }
    }

    /** The row just begun is not part of the document: it was deleted. */
    public void dropRow() {
        rowDropped |= tables == 1;
    }

    private void forgetDroppedRow() {
        if (rowDropped && !rows.isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        rowDropped = false;
    }

    public void endTable() {
        if (tables == 0 || --tables > 0) {
            return;
        }
        forgetDroppedRow();
        if (rows.stream().allMatch(row -> row.size() == 1 && row.get(0).columns() == 1)) {
            rows.forEach(
                    row -> row.get(0).lines().forEach(line -> text.append(line).append('\n')));
        } else {
            appendRows();
        }
        rows.clear();
    }

    private void appendRows() {
        List<String> above = new ArrayList<>();
        for (List<TableCell> row : rows) {
            List<String> columns = new ArrayList<>();
            for (TableCell cell : row) {
                int column = columns.size();
                columns.add(cell.textBelow(column < above.size() ? above.get(column) : ""));
                for (int covered = 1; covered < cell.columns(); covered++) {
                    columns.add("");
                }
            }
            above = keptForNextRow(row, columns, above);
            if (columns.stream().anyMatch(words -> !words.isEmpty())) {
                String line = columns.stream().collect(Collectors.joining(" | ", "| ", " |"));
                budget.spendCharacters(line.length());
                text.append(line).append('\n');
            }
        }
    }

    /** What each column says, with the numbers that a merged cell does not repeat on its lower rows. */
    private static List<String> keptForNextRow(List<TableCell> row, List<String> columns, List<String> above) {
        List<String> kept = new ArrayList<>(columns);
        int column = 0;
        for (TableCell cell : row) {
            if (cell.isContinued() && column < above.size()) {
                kept.set(column, above.get(column));
            }
            column += cell.columns();
        }
        return kept;
    }

    private @Nullable TableCell currentCell() {
        if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
            return null;
        }
        List<TableCell> row = rows.get(rows.size() - 1);
        return row.get(row.size() - 1);
    }

    /** The whole text. */
    public String finish() {
        while (tables > 0) {
            endTable();
        }
        return text.toString();
    }
}
