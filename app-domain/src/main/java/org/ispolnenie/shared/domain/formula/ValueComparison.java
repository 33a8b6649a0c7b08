package org.ispolnenie.shared.domain.formula;

import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.jspecify.annotations.Nullable;

/** Two values of one type beside each other; {@code sign} is one of = &lt;&gt; &lt; &lt;= &gt; &gt;=. */
record ValueComparison(String sign, Term left, Term right) implements Term {

    @Override
    public CellType type() {
        return CellType.YES_NO;
    }

    @Override
    public @Nullable CellValue value(FormulaScope scope) {
        @Nullable CellValue one = left.value(scope);
        @Nullable CellValue other = right.value(scope);
        if (one == null || other == null) {
            return null;
        }
        int order = order(one, other);
        return new OfFlag(
                switch (sign) {
                    case "=" -> order == 0;
                    case "<>" -> order != 0;
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    default -> order >= 0;
                });
    }

    private static int order(CellValue one, CellValue other) {
        if (one instanceof OfNumber first && other instanceof OfNumber second) {
            return first.number().compareTo(second.number());
        }
        if (one instanceof OfDay first && other instanceof OfDay second) {
            return first.day().compareTo(second.day());
        }
        return one.toString().compareTo(other.toString());
    }
}
