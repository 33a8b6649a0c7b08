package org.ispolnenie.collection.service.workbook;

import org.ispolnenie.collection.domain.sheet.SheetTable;
import org.ispolnenie.shared.service.table.TableLimits;

/** Where things stand in a workbook that is to be filled in; rows and columns are counted from 0. */
final class WorkbookLayout {

    /** The hidden first row: the key of each column, so that they are found in whatever order. */
    static final int KEYS = 0;

    /** Titles for people. */
    static final int HEADINGS = 1;

    /** What to write: unit, bounds, help. */
    static final int HINTS = 2;

    static final int FIRST_ROW = 3;

    /** The hidden first column: by which each row is known again. */
    static final int IDS = 0;

    /** What stands in the key row over the column of ids; no key of a column can be this. */
    static final String ID_KEY = "#id";

    /** A sheet of a hundred columns and twenty thousand rows. */
    static final TableLimits LIMITS = new TableLimits(16 << 20, 200L << 20, SheetTable.MOST_ROWS, FIRST_ROW, 101);

    private WorkbookLayout() {}
}
