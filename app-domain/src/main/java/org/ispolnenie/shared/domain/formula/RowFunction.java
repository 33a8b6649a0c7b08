package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.jspecify.annotations.Nullable;

/** The functions that need no more than a row: {@code round}, {@code min}, {@code max}, {@code if}. */
sealed interface RowFunction extends Term {

    /** Half away from nothing, as schools round. */
    record Round(Term of, int places) implements RowFunction {

        @Override
        public CellType type() {
            return CellType.NUMBER;
        }

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            @Nullable BigDecimal number = Arithmetic.number(of, scope);
            return number == null ? null : new OfNumber(number.setScale(places, RoundingMode.HALF_UP));
        }
    }

    /** The smallest or largest of the numbers that are there. */
    record Extreme(boolean smallest, List<Term> of) implements RowFunction {

        @Override
        public CellType type() {
            return CellType.NUMBER;
        }

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            return of.stream()
                    .map(term -> Arithmetic.number(term, scope))
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> smallest ? one.min(other) : one.max(other))
                    .map(OfNumber::new)
                    .orElse(null);
        }
    }

    /** One or the other; nothing where the condition is not known. */
    record Choice(Term condition, Term yes, Term no) implements RowFunction {

        @Override
        public CellType type() {
            return yes.type();
        }

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            @Nullable Boolean answer = Condition.yes(condition, scope);
            return answer == null ? null : (answer ? yes : no).value(scope);
        }
    }
}
