package org.ispolnenie.collection.domain.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ispolnenie.collection.domain.cell.CellType;
import org.ispolnenie.collection.domain.cell.CellValue.OfDay;
import org.ispolnenie.collection.domain.cell.CellValue.OfFlag;
import org.ispolnenie.collection.domain.cell.CellValue.OfNumber;
import org.ispolnenie.collection.domain.cell.CellValue.OfText;
import org.ispolnenie.collection.domain.formula.Term.Cell;
import org.ispolnenie.collection.domain.formula.Term.Constant;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads formulas, and makes sure of the types while it reads: what it lets through can be worked out. */
final class FormulaParser {

    /** What has a meaning of its own. */
    static final Set<String> WORDS = Set.of(
            "and", "or", "not", "true", "false", "round", "min", "max", "if", "filled", "sum", "count", "average",
            "lowest");

    private static final Set<String> OF_ROWS = Set.of("sum", "count", "average", "lowest");
    private static final List<String> COMPARISONS = List.of("=", "<>", "<=", ">=", "<", ">");
    private static final int DEEPEST = 40;
    private static final int MOST_RANKS = 50;

    private final FormulaTokens tokens;
    private final Map<String, CellType> columns;

    /** What the functions over rows gather; null where only one row is at hand. */
    private @Nullable List<Gathering> gatherings;

    private int depth;

    private FormulaParser(FormulaTokens tokens, Map<String, CellType> columns, @Nullable List<Gathering> gatherings) {
        this.tokens = tokens;
        this.columns = columns;
        this.gatherings = gatherings;
    }

    static Term ofRow(String text, Map<String, CellType> columns) {
        return new FormulaParser(new FormulaTokens(text), columns, null).whole();
    }

    static TotalFormula ofRows(String text, Map<String, CellType> columns) {
        List<Gathering> gathered = new ArrayList<>();
        return new TotalFormula(new FormulaParser(new FormulaTokens(text), columns, gathered).whole(), gathered);
    }

    private Term whole() {
        Term term = either();
        if (tokens.look().kind() != FormulaToken.Kind.END) {
            throw unexpected(tokens.look());
        }
        return term;
    }

    private Term either() {
        if (++depth > DEEPEST) {
            throw new FormulaException(tokens.look().place(), "TOO_DEEP", DEEPEST);
        }
        Term term = joined("or", false, () -> joined("and", true, this::negated));
        depth--;
        return term;
    }

    private Term joined(String word, boolean and, Supplier<Term> side) {
        FormulaToken first = tokens.look();
        Term left = side.get();
        while (tokens.takeIf(word)) {
            require(left, CellType.YES_NO, first);
            FormulaToken second = tokens.look();
            left = new Condition.Joined(!and, left, require(side.get(), CellType.YES_NO, second));
        }
        return left;
    }

    private Term negated() {
        if (tokens.takeIf("not")) {
            FormulaToken place = tokens.look();
            return nested(() -> new Condition.Not(require(negated(), CellType.YES_NO, place)));
        }
        FormulaToken first = tokens.look();
        Term left = reckoned("+", "-", () -> reckoned("*", "/", this::signed));
        FormulaToken sign = tokens.look();
        if (COMPARISONS.stream().noneMatch(tokens::takeIf)) {
            return left;
        }
        FormulaToken second = tokens.look();
        Term right = reckoned("+", "-", () -> reckoned("*", "/", this::signed));
        return compared(sign, asDay(left, right, first), asDay(right, left, second), second);
    }

    /** Unary signs nest without parentheses. */
    private Term nested(Supplier<Term> inner) {
        if (++depth > DEEPEST) {
            throw new FormulaException(tokens.look().place(), "TOO_DEEP", DEEPEST);
        }
        Term term = inner.get();
        depth--;
        return term;
    }

    /** A text beside a date is a date, too. */
    private static Term asDay(Term term, Term beside, FormulaToken place) {
        if (beside.type() == CellType.DATE
                && term instanceof Constant constant
                && constant.constant() instanceof OfText text) {
            try {
                return new Constant(new OfDay(LocalDate.parse(text.text())));
            } catch (DateTimeParseException noDate) {
                throw new FormulaException(place.place(), "NOT_A_DATE", text.text());
            }
        }
        return term;
    }

    private static Term compared(FormulaToken sign, Term left, Term right, FormulaToken second) {
        if (left.type() == CellType.RANKING || left.type() != right.type()) {
            throw wrongType(second, left.type(), right.type());
        }
        boolean ordered = left.type() == CellType.NUMBER || left.type() == CellType.DATE;
        if (!ordered && !sign.is("=") && !sign.is("<>")) {
            throw new FormulaException(sign.place(), "NO_ORDER", Message.word(left.type()));
        }
        return new ValueComparison(sign.text(), left, right);
    }

    private Term reckoned(String one, String other, Supplier<Term> side) {
        FormulaToken first = tokens.look();
        Term left = side.get();
        FormulaToken sign = tokens.look();
        while (tokens.takeIf(one) || tokens.takeIf(other)) {
            require(left, CellType.NUMBER, first);
            FormulaToken second = tokens.look();
            left = new Arithmetic(sign.text(), left, require(side.get(), CellType.NUMBER, second), sign.place());
            sign = tokens.look();
        }
        return left;
    }

    private Term signed() {
        FormulaToken sign = tokens.look();
        if (tokens.takeIf("-")) {
            FormulaToken place = tokens.look();
            return nested(() -> new Arithmetic(
                    "-", new Constant(OfNumber.of(0)), require(signed(), CellType.NUMBER, place), sign.place()));
        }
        return single();
    }

    private Term single() {
        FormulaToken token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> new Constant(new OfNumber(new BigDecimal(token.text())));
            case QUOTED -> new Constant(new OfText(token.text()));
            case NAME -> named(token);
            case SIGN -> {
                if (!token.is("(")) {
                    throw unexpected(token);
                }
                Term inner = either();
                tokens.expect(")");
                yield inner;
            }
            case END -> throw new FormulaException(token.place(), "ENDS_TOO_EARLY");
        };
    }

    private Term named(FormulaToken name) {
        if (name.is("true") || name.is("false")) {
            return new Constant(new OfFlag(name.is("true")));
        }
        if (tokens.takeIf("(")) {
            Term function = function(name);
            tokens.expect(")");
            return function;
        }
        if (gatherings != null && columns.containsKey(name.text())) {
            throw new FormulaException(name.place(), "NEEDS_A_FUNCTION_OF_ROWS", name.text());
        }
        return column(name);
    }

    private Term column(FormulaToken name) {
        @Nullable CellType type = columns.get(name.text());
        if (type == null) {
            throw new FormulaException(name.place(), "UNKNOWN_NAME", name.text());
        }
        return new Cell(name.text(), type);
    }

    private Term function(FormulaToken name) {
        if (OF_ROWS.contains(name.text()) && gatherings == null) {
            throw new FormulaException(name.place(), "FUNCTION_OF_ROWS", name.text());
        }
        return switch (name.text()) {
            case "round" -> new RowFunction.Round(argument(CellType.NUMBER), places());
            case "min" -> new RowFunction.Extreme(true, numbers());
            case "max" -> new RowFunction.Extreme(false, numbers());
            case "if" -> choice();
            case "filled" -> new Condition.Filled(either());
            case "sum" -> new Aggregate.Sum(gathered(ofEachRow(() -> argument(CellType.NUMBER))), name.place());
            case "average" -> new Aggregate.Average(gathered(ofEachRow(() -> argument(CellType.NUMBER))), name.place());
            case "count" ->
                new Aggregate.Count(
                        tokens.look().is(")") ? index(new Gathering.Rows()) : gathered(ofEachRow(this::either)));
            case "lowest" -> lowest();
            default -> throw new FormulaException(name.place(), "UNKNOWN_FUNCTION", name.text());
        };
    }

    private Term argument(CellType type) {
        FormulaToken place = tokens.look();
        return require(either(), type, place);
    }

    private List<Term> numbers() {
        List<Term> numbers = new ArrayList<>(List.of(argument(CellType.NUMBER)));
        while (takeComma()) {
            numbers.add(argument(CellType.NUMBER));
        }
        return List.copyOf(numbers);
    }

    private int places() {
        if (!takeComma()) {
            return 0;
        }
        return written(Arithmetic.SCALE, 0);
    }

    /** A whole number that stands in the formula itself. */
    private int written(int most, int least) {
        FormulaToken token = tokens.take();
        if (token.kind() != FormulaToken.Kind.NUMBER
                || token.text().length() > 2
                || token.text().contains(".")) {
            throw new FormulaException(token.place(), "NOT_A_WHOLE_NUMBER", least, most);
        }
        int number = Integer.parseInt(token.text());
        if (number > most || number < least) {
            throw new FormulaException(token.place(), "NOT_A_WHOLE_NUMBER", least, most);
        }
        return number;
    }

    private Term choice() {
        Term condition = argument(CellType.YES_NO);
        comma();
        Term yes = either();
        comma();
        FormulaToken second = tokens.look();
        return new RowFunction.Choice(condition, yes, require(either(), yes.type(), second));
    }

    private Term lowest() {
        FormulaToken name = tokens.take();
        Term column = column(name);
        comma();
        List<Gathering> outer = gatherings();
        List<Gathering> inner = new ArrayList<>();
        gatherings = inner;
        Term figure = argument(CellType.NUMBER);
        gatherings = outer;
        comma();
        TotalFormula total = new TotalFormula(figure, inner);
        return new Aggregate.Lowest(index(new Gathering.ByValue(column, total)), total, written(MOST_RANKS, 1));
    }

    /** What stands in a function over rows is worked out for each of them. */
    private Term ofEachRow(Supplier<Term> argument) {
        List<Gathering> outer = gatherings();
        gatherings = null;
        Term term = argument.get();
        gatherings = outer;
        return term;
    }

    private int gathered(Term ofEachRow) {
        return index(new Gathering.Figures(ofEachRow));
    }

    private int index(Gathering gathering) {
        gatherings().add(gathering);
        return gatherings().size() - 1;
    }

    private List<Gathering> gatherings() {
        if (gatherings == null) {
            throw new IllegalStateException("a function over rows was let through in a row");
        }
        return gatherings;
    }

    private boolean takeComma() {
        return tokens.takeIf(",") || tokens.takeIf(";");
    }

    private void comma() {
        if (!takeComma()) {
            throw new FormulaException(tokens.look().place(), "EXPECTED", ",");
        }
    }

    private static Term require(Term term, CellType type, FormulaToken place) {
        if (term.type() != type) {
            throw wrongType(place, type, term.type());
        }
        return term;
    }

    private static FormulaException wrongType(FormulaToken place, CellType wanted, CellType found) {
        return new FormulaException(place.place(), "WRONG_TYPE", Message.word(wanted), Message.word(found));
    }

    private static FormulaException unexpected(FormulaToken token) {
        return token.kind() == FormulaToken.Kind.END
                ? new FormulaException(token.place(), "ENDS_TOO_EARLY")
                : new FormulaException(token.place(), "UNEXPECTED", token.text());
    }
}
