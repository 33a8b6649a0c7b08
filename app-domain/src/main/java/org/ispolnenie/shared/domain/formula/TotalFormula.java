package org.ispolnenie.shared.domain.formula;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula over all rows of a sheet or a region: {@code round(sum(passed) / sum(taken) * 100, 1)}. Beside what
 * {@link RowFormula}s know it has
 *
 * <ul>
 *   <li>{@code sum(number)}, {@code average(number)};
 *   <li>{@code count()}: the rows; {@code count(condition)}: those for which it is so; {@code count(column)}: those where it
 *       is filled;
 *   <li>{@code lowest(column, total, n)}: the n values of a column for which a total over their rows is lowest.
 * </ul>
 *
 * A number that nobody has written is not nothing: a row in which one of the numbers is empty that the sums and averages
 * of the formula add up is left out of it as a whole, so that what is divided by each other comes from the same rows. A
 * sum over rows that were all left out comes to nothing. How many they were is told beside the total.
 *
 * <p>It is worked out from a {@link Summary}, not from rows, so that those of many bodies need not be read again.
 */
public final class TotalFormula {

    private final Term root;
    private final List<Gathering> gatherings;

    TotalFormula(Term root, List<Gathering> gatherings) {
        this.root = root;
        this.gatherings = List.copyOf(gatherings);
    }

    /**
     * @param columns the columns it may name, with what their cells are
     * @throws FormulaException if it is none
     */
    public static TotalFormula parse(String text, Map<String, CellType> columns) {
        return FormulaParser.ofRows(text, columns);
    }

    public CellType type() {
        return root.type();
    }

    /** What it needs to know of one row. */
    public Summary summary(Function<String, @Nullable CellValue> cells) {
        return summary(FormulaScope.ofRow(cells));
    }

    Summary summary(FormulaScope row) {
        if (gatherings.stream().anyMatch(gathering -> gathering.isUnknown(row))) {
            return Summary.LEFT_OUT;
        }
        return new Summary(
                gatherings.stream().map(gathering -> gathering.of(row)).toList(), 0);
    }

    public FormulaResult result(Summary summary) {
        FormulaScope scope = FormulaScope.ofRows(summary);
        return scope.result(root.value(scope));
    }
}
