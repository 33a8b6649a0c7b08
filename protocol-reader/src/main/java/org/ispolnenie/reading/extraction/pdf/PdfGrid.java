package org.ispolnenie.reading.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A table on a page: the cells that its ruled lines enclose. Where the line between two fields is missing, they are one
 * cell.
 */
final class PdfGrid {

    private static final int MOST_RULINGS = 4_000;
    private static final int MOST_FIELDS = 10_000;

    private final float[] columns;
    private final float[] rows;
    private final int[] cellOfField;

    private PdfGrid(float[] columns, float[] rows, List<PdfRuling> lines) {
        this.columns = columns;
        this.rows = rows;
        this.cellOfField = new int[rowCount() * columnCount()];
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                cellOfField[field(row, column)] = field(row, column);
            }
        }
        joinFields(lines);
    }

    /** The tables that lines make, from the top of the page. */
    static List<PdfGrid> of(List<PdfRuling> rulings) {
        if (rulings.size() > MOST_RULINGS) {
            return List.of();
        }
        List<PdfGrid> grids = new ArrayList<>();
        for (List<PdfRuling> lines : GridLines.connected(rulings)) {
            float[] columns = GridLines.positions(lines, false);
            float[] rows = GridLines.positions(lines, true);
            boolean table = columns.length > 2 && rows.length > 1;
            if (table && (long) columns.length * rows.length <= MOST_FIELDS) {
                grids.add(new PdfGrid(columns, rows, lines));
            }
        }
        grids.sort(Comparator.comparingDouble(PdfGrid::top));
        return grids;
    }

    private void joinFields(List<PdfRuling> lines) {
        for (int row = 0; row < rowCount(); row++) {
            for (int column = 0; column < columnCount(); column++) {
                float middleX = (columns[column] + columns[column + 1]) / 2;
                float middleY = (rows[row] + rows[row + 1]) / 2;
                if (column + 1 < columnCount() && !GridLines.isRuled(lines, false, columns[column + 1], middleY)) {
                    join(field(row, column), field(row, column + 1));
                }
                if (row + 1 < rowCount() && !GridLines.isRuled(lines, true, rows[row + 1], middleX)) {
                    join(field(row, column), field(row + 1, column));
                }
            }
        }
    }

    private void join(int one, int other) {
        int kept = Math.min(cellOfField[one], cellOfField[other]);
        int gone = Math.max(cellOfField[one], cellOfField[other]);
        for (int i = 0; kept != gone && i < cellOfField.length; i++) {
            if (cellOfField[i] == gone) {
                cellOfField[i] = kept;
            }
        }
    }

    private int field(int row, int column) {
        return row * columnCount() + column;
    }

    int rowCount() {
        return rows.length - 1;
    }

    int columnCount() {
        return columns.length - 1;
    }

    float top() {
        return rows[0];
    }

    float bottom() {
        return rows[rows.length - 1];
    }

    /** Whether the other table has its columns at the same places: it may be the same table, on another page. */
    boolean hasColumnsOf(PdfGrid other) {
        if (columns.length != other.columns.length) {
            return false;
        }
        for (int i = 0; i < columns.length; i++) {
            if (Math.abs(columns[i] - other.columns[i]) > PdfRuling.TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** The cell at a point of the page; negative outside of the table. */
    int cellAt(float x, float y) {
        int column = band(columns, x);
        int row = band(rows, y);
        return column < 0 || row < 0 ? -1 : cellOfField[field(row, column)];
    }

    private static int band(float[] edges, float point) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (edges[i] <= point && point < edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** The cell a field belongs to. */
    int cellOf(int row, int column) {
        return cellOfField[field(row, column)];
    }

    /** Whether the field belongs to a cell that began in a row above. */
    boolean continuesFromAbove(int row, int column) {
        return cellOf(row, column) / columnCount() < row;
    }

    /** Whether the field belongs to a cell that began at its left, in this row. */
    boolean continuesFromLeft(int row, int column) {
        return column > 0 && cellOf(row, column) == cellOf(row, column - 1);
    }
}
