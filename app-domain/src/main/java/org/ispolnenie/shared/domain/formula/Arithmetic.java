package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.input.DecimalSize;
import org.jspecify.annotations.Nullable;

/**
 * Two numbers reckoned with: exact but for division, which keeps ten decimal places.
 *
 * @param sign  + - * /
 * @param place where the sign stands
 */
record Arithmetic(String sign, Term left, Term right, int place) implements Term {

    /** So many decimal places a result has at most. */
    static final int SCALE = 10;

    /** More digits before the point are no figure of a school. */
    private static final int MOST_DIGITS = 30;

    private static final MathContext PRECISION = new MathContext(MOST_DIGITS + SCALE);

    @Override
    public CellType type() {
        return CellType.NUMBER;
    }

    @Override
    public @Nullable CellValue value(FormulaScope scope) {
        @Nullable BigDecimal one = number(left, scope);
        @Nullable BigDecimal other = number(right, scope);
        if (one == null || other == null) {
            return null;
        }
        if (sign.equals("/") && other.signum() == 0) {
            scope.tell(place, "DIVISION_BY_NOTHING");
            return null;
        }
        BigDecimal result =
                switch (sign) {
                    case "+" -> one.add(other);
                    case "-" -> one.subtract(other);
                    case "*" -> one.multiply(other);
                    default -> one.divide(other, PRECISION);
                };
        return kept(result, scope, place);
    }

    /** A result as it is kept; nothing where it is too large. */
    static @Nullable CellValue kept(BigDecimal result, FormulaScope scope, int place) {
        if (DecimalSize.wholeDigits(result) > MOST_DIGITS) {
            scope.tell(place, "TOO_LARGE");
            return null;
        }
        return new OfNumber(result.scale() > SCALE ? result.setScale(SCALE, RoundingMode.HALF_UP) : result);
    }

    static @Nullable BigDecimal number(Term term, FormulaScope scope) {
        return term.value(scope) instanceof OfNumber value ? value.number() : null;
    }
}
