package org.ispolnenie.shared.domain.formula;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula over the cells of one row, read once and worked out for many: {@code round(passed / taken * 100, 1)}.
 *
 * <p>It knows numbers, texts in quotes, keys of columns, {@code + - * /}, comparisons, {@code and or not}, parentheses and
 * {@code round(number, places)}, {@code min(…)}, {@code max(…)}, {@code if(condition, this, that)}, {@code filled(column)};
 * arguments are parted by commas or semicolons. An empty cell makes empty what is reckoned with it.
 */
public final class RowFormula {

    private final Term root;

    private RowFormula(Term root) {
        this.root = root;
    }

    /**
     * @param columns the columns it may name, with what their cells are
     * @throws FormulaException if it is none
     */
    public static RowFormula parse(String text, Map<String, CellType> columns) {
        return new RowFormula(FormulaParser.ofRow(text, columns));
    }

    /**
     * The names in a text, of columns and functions alike.
     *
     * @throws FormulaException if it is not even made of words
     */
    public static Set<String> names(String text) {
        return FormulaTokens.names(text);
    }

    /** Whether a name has a meaning of its own in formulas, so that no column can have it. */
    public static boolean isReserved(String name) {
        return FormulaParser.isReserved(name);
    }

    public CellType type() {
        return root.type();
    }

    /** @param cells what stands in a column; null: nothing */
    public FormulaResult result(Function<String, @Nullable CellValue> cells) {
        FormulaScope scope = FormulaScope.ofRow(cells);
        return scope.result(root.value(scope));
    }
}
