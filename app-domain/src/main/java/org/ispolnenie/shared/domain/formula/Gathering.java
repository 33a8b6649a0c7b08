package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.util.Map;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.Summary.Groups;
import org.ispolnenie.shared.domain.formula.Summary.Part;
import org.ispolnenie.shared.domain.formula.Summary.Tally;
import org.jspecify.annotations.Nullable;

/** What one function of a total takes from a row into its summary. */
sealed interface Gathering {

    Part of(FormulaScope row);

    /** Whether it is not known of a row: a number is asked for, and its cell, or one it is reckoned from, is empty. */
    default boolean isUnknown(FormulaScope row) {
        return false;
    }

    /** Numbers that are added up: their sum and how many there are. */
    record Numbers(Term of) implements Gathering {

        @Override
        public Part of(FormulaScope row) {
            @Nullable BigDecimal number = Arithmetic.number(of, row);
            return number == null ? Tally.NONE : new Tally(number, 1);
        }

        @Override
        public boolean isUnknown(FormulaScope row) {
            return Arithmetic.number(of, row) == null;
        }
    }

    /** Of yes and no how many say yes, of all else how many are there. */
    record Figures(Term of) implements Gathering {

        @Override
        public Part of(FormulaScope row) {
            @Nullable CellValue value = of.value(row);
            boolean counts = value instanceof OfFlag flag ? flag.yes() : value != null;
            return counts ? new Tally(BigDecimal.ZERO, 1) : Tally.NONE;
        }
    }

    /** Every row. */
    record Rows() implements Gathering {

        @Override
        public Part of(FormulaScope row) {
            return new Tally(BigDecimal.ZERO, 1);
        }
    }

    /** What another total needs, for each value of a column. */
    record ByValue(Term column, TotalFormula figure) implements Gathering {

        @Override
        public Part of(FormulaScope row) {
            @Nullable CellValue value = column.value(row);
            return new Groups(value == null ? Map.of() : Map.of(value.toString(), figure.summary(row)));
        }
    }
}
