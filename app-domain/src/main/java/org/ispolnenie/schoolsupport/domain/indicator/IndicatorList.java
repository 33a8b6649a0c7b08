package org.ispolnenie.schoolsupport.domain.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** The indicators of a project as somebody wants them, in their order. A list that exists can be kept. */
public record IndicatorList(List<Wanted> indicators) {

    private static final int MOST = 50;
    private static final int LONGEST_TITLE = 400;
    private static final int LONGEST_UNIT = 40;
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    /**
     * An indicator by its key, which stays what it is called.
     *
     * @param formula how its values are reckoned; null: they are entered as they are
     */
    public record Wanted(String key, Measure measure, @Nullable SaidFormula formula) {

        Optional<IndicatorFormula> reckoning() {
            return Optional.ofNullable(formula).map(SaidFormula::read);
        }
    }

    /** A formula as somebody says it; it need not be one. */
    public record SaidFormula(String text, List<Input> inputs) {

        IndicatorFormula read() {
            return new IndicatorFormula(text, inputs);
        }
    }

    /** @throws ValidationException naming every line that cannot be kept */
    public IndicatorList {
        List<FieldError> faults = new ArrayList<>();
        if (indicators.size() > MOST) {
            faults.add(new FieldError("/indicators", Message.of("shared.TOO_MANY", indicators.size(), MOST)));
        }
        Set<String> keys = new HashSet<>();
        List<Wanted> cleaned = new ArrayList<>();
        for (Wanted wanted : indicators) {
            String pointer = pointer(cleaned.size());
            if (!KEY.matcher(wanted.key()).matches()) {
                faults.add(new FieldError(pointer + "/key", Message.of("schoolsupport.BAD_CODE")));
            } else if (!keys.add(wanted.key())) {
                faults.add(new FieldError(pointer + "/key", Message.of("shared.GIVEN_TWICE")));
            }
            Measure measure = wanted.measure();
            String title = line(measure.title(), pointer + "/title", LONGEST_TITLE, faults);
            String unit = line(measure.unit(), pointer + "/unit", LONGEST_UNIT, faults);
            checkFormula(wanted, pointer, faults);
            cleaned.add(new Wanted(
                    wanted.key(), new Measure(title, unit, measure.direction(), measure.source()), wanted.formula()));
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        indicators = List.copyOf(cleaned);
    }

    private static void checkFormula(Wanted wanted, String pointer, List<FieldError> faults) {
        try {
            wanted.reckoning();
        } catch (ValidationException unreadable) {
            unreadable
                    .errors()
                    .forEach(one -> faults.add(new FieldError(pointer + "/formula" + one.pointer(), one.reason())));
        }
    }

    static String pointer(int place) {
        return "/indicators/" + place;
    }

    /** A unit may be a sign («%»), a title has a word; that is told where there is nothing at all. */
    private static String line(@Nullable String text, String pointer, int longest, List<FieldError> faults) {
        String line = WrittenText.line(text);
        if (line.isEmpty()) {
            faults.add(new FieldError(pointer, Message.of("shared.REQUIRED")));
        } else if (line.length() > longest) {
            faults.add(new FieldError(pointer, Message.of("shared.TOO_LONG", line.length(), longest)));
        }
        return line;
    }
}
