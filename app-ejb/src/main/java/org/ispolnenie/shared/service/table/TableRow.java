package org.ispolnenie.shared.service.table;

import java.util.List;

/**
 * A row of a table with something in it.
 *
 * @param number its place in the file; 1 is the first, rows with nothing in them count
 * @param hidden whether the person who wrote the file does not see it
 * @param cells  from the first column on; the empty ones at the end may be left out
 */
public record TableRow(int number, boolean hidden, List<FileCell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, 0 being the first. */
    public FileCell cell(int column) {
        return column < cells.size()
                ? cells.get(column)
                : FileCell.of(FileCell.place(number, column), FileCell.Kind.EMPTY);
    }

    /** How many cells say something. */
    public long filled() {
        return cells.stream()
                .filter(cell -> cell.kind().isSound() && !cell.isEmpty())
                .count();
    }
}
