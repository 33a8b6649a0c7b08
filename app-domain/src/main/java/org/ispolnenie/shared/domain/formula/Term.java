package org.ispolnenie.shared.domain.formula;

import org.jspecify.annotations.Nullable;

/** A part of a formula that has a value: an empty cell makes everything empty that is reckoned with it. */
interface Term {

    CellType type();

    @Nullable
    CellValue value(FormulaScope scope);

    /** A value that stands in the formula itself. */
    record Constant(CellValue constant) implements Term {

        @Override
        public CellType type() {
            return constant.type();
        }

        @Override
        public CellValue value(FormulaScope scope) {
            return constant;
        }
    }

    /** The cell of a column in the row. */
    record Cell(String column, CellType type) implements Term {

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            return scope.cell(column);
        }
    }
}
