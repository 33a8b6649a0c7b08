package org.ispolnenie.shared.domain.formula;

import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a formula comes to.
 *
 * @param value   null: nothing, because a cell it needs is empty, or for the trouble told
 * @param trouble why there is nothing, where it is not only an empty cell: division by nothing
 */
public record FormulaResult(@Nullable CellValue value, @Nullable Message trouble) {

    /** Whether there is nothing to reckon from yet: a total over rows that nobody has filled in divides by nothing. */
    public boolean comesToNothing() {
        return trouble != null
                && (trouble.key().endsWith(".DIVISION_BY_NOTHING")
                        || trouble.key().endsWith(".NOTHING_TO_DIVIDE_BY"));
    }
}
