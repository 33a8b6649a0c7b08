package org.ispolnenie.schoolsupport.domain.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ispolnenie.shared.domain.formula.CellType;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.FormulaException;
import org.ispolnenie.shared.domain.formula.FormulaResult;
import org.ispolnenie.shared.domain.formula.RowFormula;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is reckoned from figures with names: {@code round(100 * below / tested, 2)}. It is data in the small
 * grammar of {@link RowFormula}, never code. Over several schools it is reckoned from the sums of their figures, so that a
 * share of a municipality is the share of its pupils and not the mean of its schools.
 *
 * @param inputs the figures that people enter, in their order
 */
public record IndicatorFormula(String text, List<Input> inputs) {

    private static final int LONGEST = 500;
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_INPUTS = 10;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    /** A figure that people enter: how the formula calls it, and how people do. */
    public record Input(String key, String title) {

        /** Its unit, which stands at the end of its title: «Писали работу, чел.»; null where none does. */
        public @Nullable String unit() {
            int comma = title.lastIndexOf(',');
            return comma < 0 ? null : WrittenText.line(title.substring(comma + 1));
        }
    }

    /** @throws ValidationException naming what is wrong with it */
    public IndicatorFormula {
        text = WrittenText.requiredLine(text, "/text", LONGEST);
        List<FieldError> faults = new ArrayList<>();
        if (inputs.isEmpty() || inputs.size() > MOST_INPUTS) {
            faults.add(new FieldError("/inputs", Message.of("schoolsupport.HOW_MANY_INPUTS", MOST_INPUTS)));
        }
        Set<String> keys = new HashSet<>();
        List<Input> cleaned = new ArrayList<>();
        for (Input input : inputs) {
            String pointer = "/inputs/" + cleaned.size();
            if (!KEY.matcher(input.key()).matches() || RowFormula.isReserved(input.key())) {
                faults.add(new FieldError(pointer + "/key", Message.of("schoolsupport.BAD_INPUT_KEY")));
            } else if (!keys.add(input.key())) {
                faults.add(new FieldError(pointer + "/key", Message.of("shared.GIVEN_TWICE")));
            }
            cleaned.add(
                    new Input(input.key(), WrittenText.requiredLine(input.title(), pointer + "/title", LONGEST_TITLE)));
        }
        inputs = List.copyOf(cleaned);
        if (faults.isEmpty()) {
            requireReadable(text, keys, faults);
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    private static void requireReadable(String text, Set<String> keys, List<FieldError> faults) {
        try {
            if (parsed(text, keys).type() != CellType.NUMBER) {
                faults.add(new FieldError("/text", Message.of("schoolsupport.FORMULA_IS_NO_NUMBER")));
            }
            Set<String> named = RowFormula.names(text);
            keys.stream()
                    .filter(key -> !named.contains(key))
                    .sorted()
                    .forEach(key ->
                            faults.add(new FieldError("/text", Message.of("schoolsupport.INPUT_NOT_USED", key))));
        } catch (FormulaException unreadable) {
            faults.add(new FieldError("/text", unreadable.reason()));
        }
    }

    /** Whether values reckoned by it say the same as those reckoned by the other, whatever its figures are called. */
    boolean reckonsAs(IndicatorFormula other) {
        return text.equals(other.text) && keys().equals(other.keys());
    }

    private Set<String> keys() {
        return inputs.stream().map(Input::key).collect(Collectors.toSet());
    }

    private static RowFormula parsed(String text, Set<String> keys) {
        return RowFormula.parse(text, keys.stream().collect(Collectors.toMap(key -> key, key -> CellType.NUMBER)));
    }

    /**
     * What the figures come to.
     *
     * @throws ValidationException naming the figures that are missing or nobody asked for, or why nothing comes of them
     */
    public BigDecimal value(Map<String, BigDecimal> figures) {
        List<FieldError> faults = new ArrayList<>();
        inputs.stream()
                .filter(input -> !figures.containsKey(input.key()))
                .forEach(input -> faults.add(new FieldError("/inputs/" + input.key(), Message.of("shared.REQUIRED"))));
        figures.keySet().stream()
                .filter(key -> inputs.stream().noneMatch(input -> input.key().equals(key)))
                .sorted()
                .forEach(key ->
                        faults.add(new FieldError("/inputs/" + key, Message.of("schoolsupport.NO_SUCH_INPUT", key))));
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        FormulaResult result = reckoned(figures);
        if (result.value() instanceof OfNumber number) {
            return number.number();
        }
        throw ValidationException.of("/inputs", Message.of("schoolsupport.NOTHING_COMES_OF_IT", zeros(figures)));
    }

    /** What they come to, as where nobody is to be told why they come to nothing. */
    public @Nullable BigDecimal valueOrNull(Map<String, BigDecimal> figures) {
        return reckoned(figures).value() instanceof OfNumber number ? number.number() : null;
    }

    private FormulaResult reckoned(Map<String, BigDecimal> figures) {
        return parsed(text, keys()).result(key -> {
            @Nullable BigDecimal figure = figures.get(key);
            return figure == null ? null : new OfNumber(figure);
        });
    }

    /** The titles of the figures that are nothing: one of them is divided by. */
    private String zeros(Map<String, BigDecimal> figures) {
        return inputs.stream()
                .filter(input ->
                        figures.getOrDefault(input.key(), BigDecimal.ONE).signum() == 0)
                .map(input -> "«" + input.title() + "»")
                .collect(Collectors.joining(", "));
    }
}
