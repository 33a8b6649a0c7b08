package org.ispolnenie.shared.domain.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the parentheses of a function, and notes what functions over rows gather. */
final class FunctionParser {

    private static final Set<String> OF_ROWS = Set.of("sum", "count", "average", "lowest");

    /** Of all of them. */
    static final Set<String> NAMES = Set.of("round", "min", "max", "if", "filled", "sum", "count", "average", "lowest");

    private static final int MOST_RANKS = 50;

    private final FormulaTokens tokens;
    private final FormulaParser arguments;

    /** What the functions over rows gather; null where only one row is at hand. */
    private @Nullable List<Gathering> gatherings;

    FunctionParser(FormulaTokens tokens, FormulaParser arguments, @Nullable List<Gathering> gatherings) {
        this.tokens = tokens;
        this.arguments = arguments;
        this.gatherings = gatherings;
    }

    /** Whether there are rows to gather from here. */
    boolean areOverRows() {
        return gatherings != null;
    }

    /** A function, up to its closing parenthesis. */
    Term function(FormulaToken name) {
        if (OF_ROWS.contains(name.text()) && !areOverRows()) {
            throw new FormulaException(name.place(), "FUNCTION_OF_ROWS", name.text());
        }
        return switch (name.text()) {
            case "round" -> new RowFunction.Round(number(), places());
            case "min" -> new RowFunction.Extreme(true, numbers());
            case "max" -> new RowFunction.Extreme(false, numbers());
            case "if" -> choice();
            case "filled" -> new Condition.Filled(arguments.term());
            case "sum" -> new Aggregate.Sum(numberOfEachRow(), name.place());
            case "average" -> new Aggregate.Average(numberOfEachRow(), name.place());
            case "count" ->
                new Aggregate.Count(tokens.look().is(")") ? index(new Gathering.Rows()) : ofEachRow(arguments::term));
            case "lowest" -> lowest();
            default -> throw new FormulaException(name.place(), "UNKNOWN_FUNCTION", name.text());
        };
    }

    private Term number() {
        return arguments.term(CellType.NUMBER);
    }

    private List<Term> numbers() {
        List<Term> numbers = new ArrayList<>(List.of(number()));
        while (takeComma()) {
            numbers.add(number());
        }
        return List.copyOf(numbers);
    }

    private int places() {
        return takeComma() ? written(0, Arithmetic.SCALE) : 0;
    }

    private Term choice() {
        Term condition = arguments.term(CellType.YES_NO);
        comma();
        Term yes = arguments.term();
        comma();
        return new RowFunction.Choice(condition, yes, arguments.term(yes.type()));
    }

    private Term lowest() {
        Term column = arguments.column(tokens.take());
        comma();
        List<Gathering> inner = new ArrayList<>();
        TotalFormula figure = new TotalFormula(gathering(inner, this::number), inner);
        comma();
        return new Aggregate.Lowest(index(new Gathering.ByValue(column, figure)), figure, written(1, MOST_RANKS));
    }

    /** What stands in a function over rows is worked out for each of them. */
    private int ofEachRow(Supplier<Term> argument) {
        return index(new Gathering.Figures(gathering(null, argument)));
    }

    private int numberOfEachRow() {
        return index(new Gathering.Numbers(gathering(null, this::number)));
    }

    /** Reads a term whose functions gather into another list. */
    private Term gathering(@Nullable List<Gathering> into, Supplier<Term> reads) {
        @Nullable List<Gathering> outer = gatherings;
        gatherings = into;
        Term term = reads.get();
        gatherings = outer;
        return term;
    }

    private int index(Gathering gathering) {
        if (gatherings == null) {
            throw new IllegalStateException("a function over rows was let through in a row");
        }
        gatherings.add(gathering);
        return gatherings.size() - 1;
    }

    /** A whole number that stands in the formula itself. */
    private int written(int least, int most) {
        FormulaToken token = tokens.take();
        boolean isWhole =
                token.kind() == FormulaToken.Kind.NUMBER && token.text().matches("\\d{1,2}");
        int number = isWhole ? Integer.parseInt(token.text()) : -1;
        if (number < least || number > most) {
            throw new FormulaException(token.place(), "NOT_A_WHOLE_NUMBER", least, most);
        }
        return number;
    }

    private boolean takeComma() {
        return tokens.takeIf(",") || tokens.takeIf(";");
    }

    private void comma() {
        if (!takeComma()) {
            throw new FormulaException(tokens.look().place(), "EXPECTED", ",");
        }
    }
}
