package org.ispolnenie.collection.domain.sheet;

import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something in a sheet that is not as the form wants it.
 *
 * @param row    which row, counted from 1; 0: the sheet as a whole
 * @param column the key of the column; null: the row as a whole
 * @param weight what follows from it
 */
public record SheetProblem(int row, @Nullable String column, Weight weight, Message detail) {

    /** What a problem hinders. */
    public enum Weight {
        /** The value cannot be kept. */
        WRONG,
        /** It can be kept, but no final report goes out. */
        HINDERS_REPORT,
        /** Only told: a figure that cannot be worked out. */
        TOLD
    }

    /** Where it is, as a part of a report: {@code /sheet/3/passed}. */
    public String pointer() {
        return "/sheet" + (row == 0 ? "" : "/" + row) + (column == null ? "" : "/" + column);
    }
}
