package org.ispolnenie.schoolsupport.service.rollup;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * Figures that values of indicators are reckoned from, added up.
 *
 * @param byIndicator key of the indicator → key of the figure → its sum
 * @param schools     key of the indicator → how many schools have entered figures
 */
public record InputFigures(Map<String, Map<String, BigDecimal>> byIndicator, Map<String, Long> schools) {

    static final InputFigures NONE = new InputFigures(Map.of(), Map.of());

    InputFigures plus(InputFigures other) {
        Map<String, Map<String, BigDecimal>> both = new HashMap<>();
        byIndicator.forEach((key, sums) -> both.put(key, new HashMap<>(sums)));
        other.byIndicator.forEach((key, sums) -> {
            Map<String, BigDecimal> here = both.computeIfAbsent(key, none -> new HashMap<>());
            sums.forEach((input, sum) -> here.merge(input, sum, BigDecimal::add));
        });
        Map<String, Long> together = new HashMap<>(schools);
        other.schools.forEach((key, count) -> together.merge(key, count, Long::sum));
        return new InputFigures(both, together);
    }

    /** Whether these are the figures of all schools that have a value. */
    boolean areOfAll(String indicator, long measured) {
        return schools.getOrDefault(indicator, 0L) == measured;
    }

    Map<String, BigDecimal> of(String indicator) {
        return byIndicator.getOrDefault(indicator, Map.of());
    }
}
