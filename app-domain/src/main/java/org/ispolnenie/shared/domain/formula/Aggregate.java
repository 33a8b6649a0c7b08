package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfRanking;
import org.ispolnenie.shared.domain.formula.CellValue.Rank;
import org.ispolnenie.shared.domain.formula.Summary.Groups;
import org.ispolnenie.shared.domain.formula.Summary.Tally;
import org.jspecify.annotations.Nullable;

/** A function over rows: it reads what was gathered from them. */
sealed interface Aggregate extends Term {

    @Override
    default CellType type() {
        return CellType.NUMBER;
    }

    private static Tally tally(FormulaScope scope, int index) {
        return scope.part(index) instanceof Tally tally ? tally : Tally.NONE;
    }

    /** Of no numbers: 0; of numbers none of which is known: nothing. */
    record Sum(int index, int place) implements Aggregate {

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            Tally tally = tally(scope, index);
            return scope.isUnknown(tally) ? null : Arithmetic.kept(tally.sum(), scope, place);
        }
    }

    record Count(int index) implements Aggregate {

        @Override
        public CellValue value(FormulaScope scope) {
            return OfNumber.of(tally(scope, index).count());
        }
    }

    /** Of no numbers: nothing. */
    record Average(int index, int place) implements Aggregate {

        @Override
        public @Nullable CellValue value(FormulaScope scope) {
            Tally tally = tally(scope, index);
            return tally.count() == 0
                    ? null
                    : Arithmetic.kept(
                            tally.sum().divide(BigDecimal.valueOf(tally.count()), MathContext.DECIMAL128),
                            scope,
                            place);
        }
    }

    /**
     * The values of a column for which a figure over their rows is lowest; of equal ones, those that come first in the
     * alphabet.
     */
    record Lowest(int index, TotalFormula figure, int howMany) implements Aggregate {

        @Override
        public CellType type() {
            return CellType.RANKING;
        }

        @Override
        public CellValue value(FormulaScope scope) {
            Map<String, Summary> groups = scope.part(index) instanceof Groups by ? by.of() : Map.of();
            return new OfRanking(groups.entrySet().stream()
                    .flatMap(group -> figure.result(group.getValue()).value() instanceof OfNumber number
                            ? Stream.of(new Rank(group.getKey(), number.number()))
                            : Stream.of())
                    .sorted(Comparator.comparing(Rank::figure).thenComparing(Rank::value))
                    .limit(howMany)
                    .toList());
        }
    }
}
