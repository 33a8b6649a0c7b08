package org.ispolnenie.schoolsupport.service.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.indicator.AValueFitsItsUnit;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.shared.domain.CountedUnits;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.input.DecimalSize;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Makes of what was measured the value that is kept, or says what is wrong with it. */
final class FigureReading {

    private static final int DIGITS = 14;
    private static final int SCALE = 6;

    private FigureReading() {}

    /** @throws ValidationException naming the value or the figures that cannot be kept */
    static BigDecimal value(SupportIndicator indicator, GivenFigure given) {
        List<FieldError> faults = new ArrayList<>();
        given.inputs().forEach((key, figure) -> {
            requireSound(figure, "/inputs/" + key, faults);
            if (figure.signum() < 0) {
                faults.add(new FieldError("/inputs/" + key, Message.of("shared.LESS_THAN_NOTHING")));
            }
        });
        indicator.formula().ifPresent(formula -> formula.inputs().forEach(input -> {
            @Nullable BigDecimal figure = given.inputs().get(input.key());
            if (figure != null) {
                CountedUnits.fault(input.unit(), figure)
                        .ifPresent(fault -> faults.add(new FieldError("/inputs/" + input.key(), fault)));
            }
        }));
        requireSound(given.value(), "/value", faults);
        check(faults);
        BigDecimal value = reckoned(indicator, given);
        AValueFitsItsUnit.fault(indicator.measure().unit(), value)
                .ifPresent(fault -> faults.add(new FieldError(given.inputs().isEmpty() ? "/value" : "/inputs", fault)));
        check(faults);
        return value;
    }

    private static BigDecimal reckoned(SupportIndicator indicator, GivenFigure given) {
        Optional<IndicatorFormula> formula = indicator.formula();
        @Nullable BigDecimal value = given.value();
        if (given.inputs().isEmpty()) {
            if (value == null) {
                throw ValidationException.of("/value", Message.of("shared.REQUIRED"));
            }
            return value;
        }
        if (formula.isEmpty()) {
            throw ValidationException.of("/inputs", Message.of("schoolsupport.NO_INPUTS"));
        }
        if (value != null) {
            throw ValidationException.of("/value", Message.of("schoolsupport.VALUE_IS_RECKONED"));
        }
        return formula.get().value(given.inputs());
    }

    private static void check(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    /** Notes a figure that the table cannot keep. */
    static void requireSound(@Nullable BigDecimal value, String pointer, List<FieldError> faults) {
        if (value != null && isTooLong(value)) {
            faults.add(new FieldError(pointer, Message.of("schoolsupport.TOO_MANY_DIGITS", DIGITS, SCALE)));
        }
    }

    private static boolean isTooLong(BigDecimal value) {
        return DecimalSize.wholeDigits(value) > DIGITS || value.scale() > SCALE;
    }

    /** Notes one that is none of the indicator's either; of a figure one fault is told. */
    static void requireFitting(
            SupportIndicator indicator, @Nullable BigDecimal value, String pointer, List<FieldError> faults) {
        requireSound(value, pointer, faults);
        if (value != null && !isTooLong(value)) {
            AValueFitsItsUnit.fault(indicator.measure().unit(), value)
                    .ifPresent(fault -> faults.add(new FieldError(pointer, fault)));
        }
    }
}
