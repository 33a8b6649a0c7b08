package org.ispolnenie.schoolsupport.domain.indicator;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/**
 * Rule: a value more than three times the last one, or less than a third of it, or reckoned from less than half or more
 * than one and a half times as many as that, may well be a slip of the pen: whoever enters it says that it is right. Small
 * figures jump by themselves: a change of less than five asks nobody.
 */
public final class AFigureThatJumpsIsConfirmed {

    private static final BigDecimal TIMES = BigDecimal.valueOf(3);
    private static final BigDecimal NO_JUMP = BigDecimal.valueOf(5);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private AFigureThatJumpsIsConfirmed() {}

    /**
     * Refuses a figure that jumps.
     *
     * @param figures what the value is reckoned from; none: only the value itself is known
     * @throws ValidationException if somebody must confirm it first
     */
    public static void check(IndicatorPlan plan, BigDecimal value, Map<String, BigDecimal> figures, boolean confirmed) {
        if (confirmed) {
            return;
        }
        List<IndicatorValue> values = plan.values();
        Optional<IndicatorValue> last =
                values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
        last.map(IndicatorValue::value)
                .or(plan::baseline)
                .filter(before -> jumps(before, value))
                .ifPresent(before -> ask(before, value));
        last.map(IndicatorValue::figures)
                .filter(before -> !before.isEmpty() && !figures.isEmpty())
                .ifPresent(before -> {
                    BigDecimal had = Collections.max(before.values());
                    BigDecimal has = Collections.max(figures.values());
                    if (isFar(had, has) && has.subtract(had).abs().multiply(TWO).compareTo(had) > 0) {
                        ask(had, has);
                    }
                });
    }

    private static boolean jumps(BigDecimal before, BigDecimal value) {
        BigDecimal one = before.abs();
        BigDecimal other = value.abs();
        return isFar(before, value) && one.max(other).compareTo(one.min(other).multiply(TIMES)) > 0;
    }

    private static boolean isFar(BigDecimal before, BigDecimal value) {
        return value.subtract(before).abs().compareTo(NO_JUMP) >= 0;
    }

    private static void ask(BigDecimal before, BigDecimal now) {
        throw ValidationException.of("/confirm", Message.of("schoolsupport.FIGURE_JUMPS", plain(before), plain(now)));
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
