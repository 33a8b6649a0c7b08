package org.ispolnenie.schoolsupport.service.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has measured.
 *
 * @param on     the day; null: today
 * @param value  null where it is reckoned from the inputs
 * @param inputs the figures it is reckoned from, by the keys of the indicator's formula; none where only the value is known
 * @param source null: where values of the indicator usually come from
 * @param confirmed whether it is known that a figure jumps
 */
public record GivenFigure(
        @Nullable LocalDate on,
        @Nullable BigDecimal value,
        Map<String, BigDecimal> inputs,
        @Nullable IndicatorSource source,
        boolean confirmed) {

    public GivenFigure {
        inputs = Map.copyOf(inputs);
    }
}
