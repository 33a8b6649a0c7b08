package org.ispolnenie.reading.layout.table;

import java.util.List;

/**
 * The heading of a table in a text.
 *
 * @param form    how the text parts the cells
 * @param columns what the columns hold, from the left
 * @param end     where the first row may begin
 */
record TableHeader(Form form, List<Column> columns, int end) {

    /** How cells are parted. */
    enum Form {
        /** A row on a line: {@code a | b | c} */
        PIPES,
        /** A row on a line, cells parted by tabs. */
        TABS,
        /** Every cell closed by a pipe, rows run over lines. */
        CELLS_WITH_PIPES,
        /** A cell on a line, nothing parts them. */
        CELLS_ON_LINES
    }

    TableHeader {
        columns = List.copyOf(columns);
    }

    boolean isNumbered() {
        return columns.get(0) == Column.NUMBER;
    }
}
