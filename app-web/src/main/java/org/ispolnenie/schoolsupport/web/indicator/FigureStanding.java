package org.ispolnenie.schoolsupport.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorDirection;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands in a year.
 *
 * @param target of the year, or of the next one that has any; null: there is none
 * @param last   the last value by the end of the year; null: nothing was measured
 */
record FigureStanding(@Nullable BigDecimal target, @Nullable BigDecimal last, FigureMark mark) {

    static FigureStanding in(IndicatorView indicator, int year) {
        @Nullable
        BigDecimal target = indicator.targets().entrySet().stream()
                .filter(one -> one.getKey() >= year)
                .map(one -> one.getValue())
                .findFirst()
                .orElse(null);
        @Nullable BigDecimal last = value(indicator, LocalDate.of(year, 12, 31)).orElse(null);
        return new FigureStanding(target, last, mark(indicator, target, last));
    }

    /** The last value by a day; of two of one day the later one counts. */
    static Optional<BigDecimal> value(IndicatorView indicator, LocalDate by) {
        return indicator.values().stream()
                .filter(value -> !value.on().isAfter(by))
                .reduce((earlier, later) -> later)
                .map(IndicatorView.Value::value);
    }

    private static FigureMark mark(IndicatorView indicator, @Nullable BigDecimal target, @Nullable BigDecimal last) {
        if (target == null || indicator.baseline() == null) {
            return FigureMark.NOT_PLANNED;
        }
        if (last == null) {
            return FigureMark.NOT_MEASURED;
        }
        IndicatorDirection direction = indicator.measure().direction();
        if (isAsGood(direction, last, target)) {
            return FigureMark.REACHED;
        }
        return isAsGood(direction, indicator.baseline(), last) ? FigureMark.WORSE : FigureMark.BETTER;
    }

    private static boolean isAsGood(IndicatorDirection direction, BigDecimal value, BigDecimal than) {
        return direction == IndicatorDirection.UP ? value.compareTo(than) >= 0 : value.compareTo(than) <= 0;
    }
}
