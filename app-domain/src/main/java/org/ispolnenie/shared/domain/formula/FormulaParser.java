package org.ispolnenie.shared.domain.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.domain.formula.Term.Cell;
import org.ispolnenie.shared.domain.formula.Term.Constant;
import org.jspecify.annotations.Nullable;

/** Reads formulas, and makes sure of the types while it reads: what it lets through can be worked out. */
final class FormulaParser {

    private static final Set<String> WORDS = Set.of("and", "or", "not", "true", "false");
    private static final List<String> COMPARISONS = List.of("=", "<>", "<=", ">=", "<", ">");
    private static final int DEEPEST = 40;

    private final FormulaTokens tokens;
    private final Map<String, CellType> columns;
    private final FunctionParser functions;
    private int depth;

    private FormulaParser(FormulaTokens tokens, Map<String, CellType> columns, @Nullable List<Gathering> gatherings) {
        this.tokens = tokens;
        this.columns = columns;
        this.functions = new FunctionParser(tokens, this, gatherings);
    }

    static Term ofRow(String text, Map<String, CellType> columns) {
        return new FormulaParser(new FormulaTokens(text), columns, null).whole();
    }

    static TotalFormula ofRows(String text, Map<String, CellType> columns) {
        List<Gathering> gathered = new ArrayList<>();
        return new TotalFormula(new FormulaParser(new FormulaTokens(text), columns, gathered).whole(), gathered);
    }

    /** Whether it has a meaning of its own. */
    static boolean isReserved(String name) {
        return WORDS.contains(name) || FunctionParser.NAMES.contains(name);
    }

    private Term whole() {
        Term term = term();
        if (tokens.look().kind() != FormulaToken.Kind.END) {
            throw tokens.look().unexpected();
        }
        return term;
    }

    /** A term of whatever type, as it stands in parentheses. */
    Term term() {
        return nested(() -> joined("or", false, () -> joined("and", true, this::negated)));
    }

    /** The same, which has to be of a type. */
    Term term(CellType type) {
        return operand(this::term).of(type);
    }

    /** What nests by parentheses, functions and signs goes so deep and no deeper. */
    private Term nested(Supplier<Term> inner) {
        if (++depth > DEEPEST) {
            throw new FormulaException(tokens.look().place(), "TOO_DEEP", DEEPEST);
        }
        Term term = inner.get();
        depth--;
        return term;
    }

    private Operand operand(Supplier<Term> side) {
        int place = tokens.look().place();
        return new Operand(side.get(), place);
    }

    private Term joined(String word, boolean and, Supplier<Term> side) {
        Operand left = operand(side);
        while (tokens.takeIf(word)) {
            Term both = new Condition.Joined(
                    !and, left.of(CellType.YES_NO), operand(side).of(CellType.YES_NO));
            left = new Operand(both, left.place());
        }
        return left.term();
    }

    private Term negated() {
        return tokens.takeIf("not")
                ? nested(() -> new Condition.Not(operand(this::negated).of(CellType.YES_NO)))
                : compared();
    }

    private Term compared() {
        Operand left = operand(this::sum);
        FormulaToken sign = tokens.look();
        return COMPARISONS.stream().anyMatch(tokens::takeIf) ? left.compared(sign, operand(this::sum)) : left.term();
    }

    private Term sum() {
        return reckoned("+", "-", () -> reckoned("*", "/", this::signed));
    }

    private Term reckoned(String one, String other, Supplier<Term> side) {
        Operand left = operand(side);
        FormulaToken sign = tokens.look();
        while (tokens.takeIf(one) || tokens.takeIf(other)) {
            Term both = new Arithmetic(
                    sign.text(), left.of(CellType.NUMBER), operand(side).of(CellType.NUMBER), sign.place());
            left = new Operand(both, left.place());
            sign = tokens.look();
        }
        return left.term();
    }

    private Term signed() {
        FormulaToken sign = tokens.look();
        return tokens.takeIf("-")
                ? nested(() -> new Arithmetic(
                        "-", new Constant(OfNumber.of(0)), operand(this::signed).of(CellType.NUMBER), sign.place()))
                : single();
    }

    private Term single() {
        FormulaToken token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> new Constant(new OfNumber(new BigDecimal(token.text())));
            case QUOTED -> new Constant(new OfText(token.text()));
            case NAME -> named(token);
            case SIGN -> {
                if (!token.is("(")) {
                    throw token.unexpected();
                }
                Term inner = term();
                tokens.expect(")");
                yield inner;
            }
            case END -> throw token.unexpected();
        };
    }

    private Term named(FormulaToken name) {
        if (name.is("true") || name.is("false")) {
            return new Constant(new OfFlag(name.is("true")));
        }
        if (tokens.takeIf("(")) {
            Term function = functions.function(name);
            tokens.expect(")");
            return function;
        }
        if (functions.areOverRows() && columns.containsKey(name.text())) {
            throw new FormulaException(name.place(), "NEEDS_A_FUNCTION_OF_ROWS", name.text());
        }
        return column(name);
    }

    /** The cell that a name stands for. */
    Term column(FormulaToken name) {
        @Nullable CellType type = columns.get(name.text());
        if (type == null) {
            throw new FormulaException(name.place(), "UNKNOWN_NAME", name.text());
        }
        return new Cell(name.text(), type);
    }
}
