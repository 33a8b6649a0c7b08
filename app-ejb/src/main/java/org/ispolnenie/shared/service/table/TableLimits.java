package org.ispolnenie.shared.service.table;

/**
 * How much a table may hold.
 *
 * @param bytes    the largest file
 * @param inflated the most bytes that the parts of a workbook may unfold to
 * @param rows     the most rows with something in them, headings left aside
 * @param headings rows of headings
 * @param columns  the most columns with something in them
 */
public record TableLimits(int bytes, long inflated, int rows, int headings, int columns) {

    /** Far more than a region has of anything that is kept in lists: 20,000 rows of a hundred columns. */
    public static final TableLimits OF_A_LIST = new TableLimits(10 << 20, 100L << 20, 20_000, 1, 100);

    /** People are as many as a region has in its bodies and schools; each new one has a password to be hashed. */
    public static final TableLimits OF_PEOPLE = new TableLimits(10 << 20, 100L << 20, 5_000, 1, 100);

    void requireRows(int filled) {
        if (filled > rows + headings) {
            throw TableFile.refused("TOO_MANY_ROWS", rows);
        }
    }
}
