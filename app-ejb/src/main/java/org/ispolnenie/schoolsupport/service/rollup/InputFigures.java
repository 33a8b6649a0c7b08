package org.ispolnenie.schoolsupport.service.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Figures that values of indicators are reckoned from, added up.
 *
 * @param byIndicator key of the indicator → key of the figure → its sum
 */
public record InputFigures(Map<String, Map<String, BigDecimal>> byIndicator) {

    static final InputFigures NONE = new InputFigures(Map.of());

    InputFigures plus(InputFigures other) {
        Map<String, Map<String, BigDecimal>> both = new HashMap<>();
        byIndicator.forEach((key, sums) -> both.put(key, new HashMap<>(sums)));
        other.byIndicator.forEach((key, sums) -> {
            Map<String, BigDecimal> here = both.computeIfAbsent(key, none -> new HashMap<>());
            sums.forEach((input, sum) -> here.merge(input, sum, BigDecimal::add));
        });
        return new InputFigures(both);
    }

    Map<String, BigDecimal> of(String indicator) {
        return byIndicator.getOrDefault(indicator, Map.of());
    }
}
