package org.ispolnenie.shared.domain.formula;

import java.util.function.Function;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** What a formula is worked out from: the cells of a row or the parts of a summary. It remembers why there is no result. */
final class FormulaScope {

    private final Function<String, @Nullable CellValue> cells;
    private final Summary summary;
    private @Nullable Message trouble;

    private FormulaScope(Function<String, @Nullable CellValue> cells, Summary summary) {
        this.cells = cells;
        this.summary = summary;
    }

    static FormulaScope ofRow(Function<String, @Nullable CellValue> cells) {
        return new FormulaScope(cells, Summary.NOTHING);
    }

    static FormulaScope ofRows(Summary summary) {
        return new FormulaScope(column -> null, summary);
    }

    @Nullable
    CellValue cell(String column) {
        return cells.apply(column);
    }

    Summary.Part part(int index) {
        return summary.part(index);
    }

    /** Whether all rows were left out because of empty cells: what is not known is not 0. */
    boolean isUnknown(Summary.Tally tally) {
        return tally.isNothing() && summary.leftOut() > 0;
    }

    /** There is no result at a place; the first reason counts. */
    void tell(int place, String reason) {
        if (trouble == null) {
            trouble = Message.of("shared.formula." + reason, place + 1);
        }
    }

    FormulaResult result(@Nullable CellValue value) {
        return new FormulaResult(value, value == null ? trouble : null);
    }
}
