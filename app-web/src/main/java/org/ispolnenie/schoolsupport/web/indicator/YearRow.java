package org.ispolnenie.schoolsupport.web.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.jspecify.annotations.Nullable;

/**
 * A year of an indicator beside its target.
 *
 * @param year   null: the beginning
 * @param actual the last value of the year, the baseline in the beginning; null: nothing was measured
 */
public record YearRow(@Nullable Integer year, @Nullable BigDecimal target, @Nullable BigDecimal actual) {

    /** From the beginning to the last year that has a target or a value; none where nothing is known. */
    static List<YearRow> of(IndicatorView indicator) {
        List<Integer> years = Stream.concat(
                        indicator.targets().keySet().stream(),
                        indicator.values().stream().map(value -> value.on().getYear()))
                .sorted()
                .toList();
        List<YearRow> rows = new ArrayList<>();
        if (indicator.baseline() != null) {
            rows.add(new YearRow(null, null, indicator.baseline()));
        }
        if (!years.isEmpty()) {
            IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                    .mapToObj(year -> new YearRow(
                            year,
                            indicator.targets().get(year),
                            lastOf(indicator, year).orElse(null)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Optional<BigDecimal> lastOf(IndicatorView indicator, int year) {
        return indicator.values().stream()
                .filter(value -> !value.on().isBefore(LocalDate.of(year, 1, 1)))
                .filter(value -> !value.on().isAfter(LocalDate.of(year, 12, 31)))
                .reduce((earlier, later) -> later)
                .map(IndicatorView.Value::value);
    }
}
