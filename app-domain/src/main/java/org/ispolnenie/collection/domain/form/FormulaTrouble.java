package org.ispolnenie.collection.domain.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.shared.domain.formula.FormulaResult;
import org.ispolnenie.shared.domain.formula.RowFormula;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;

/** Why a formula has no result, in the words of those who fill a form in: they see its columns, not its formulas. */
final class FormulaTrouble {

    private final Map<String, FormColumn> columns;

    FormulaTrouble(Map<String, FormColumn> columns) {
        this.columns = columns;
    }

    /** The same result, its trouble told by the columns it comes from. */
    FormulaResult told(FormulaResult result, String formula) {
        Message trouble = result.trouble();
        if (trouble == null) {
            return result;
        }
        if (!result.comesToNothing()) {
            return new FormulaResult(null, Message.of("collection.formula.TOO_LARGE"));
        }
        List<String> titles =
                titles(divisor(formula, Integer.parseInt(trouble.args().get(0))));
        return new FormulaResult(
                null,
                titles.isEmpty()
                        ? Message.of("collection.formula.NOTHING_TO_DIVIDE_BY")
                        : Message.of("collection.formula.DIVISION_BY_NOTHING", String.join(", ", titles)));
    }

    private List<String> titles(String term) {
        Set<String> names = RowFormula.names(term);
        return columns.values().stream()
                .filter(column -> names.contains(column.key()))
                .map(column -> "«" + column.title() + "»")
                .collect(Collectors.toList());
    }

    /** What stands behind a sign of division: up to the next sign outside of parentheses. */
    private static String divisor(String formula, int place) {
        int depth = 0;
        for (int end = place; end < formula.length(); end++) {
            char sign = formula.charAt(end);
            if (depth == 0
                    && end > place
                    && "+-*/,;<>=)".indexOf(sign) >= 0
                    && !WrittenText.isNothing(formula.substring(place, end))) {
                return formula.substring(place, end);
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return formula.substring(Math.min(place, formula.length()));
    }
}
