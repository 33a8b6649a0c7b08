package org.ispolnenie.schoolsupport.service.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a school.
 *
 * @param baseline null: not known yet
 * @param targets  year → where it wants to be
 * @param values   what has been measured, in its order
 */
public record IndicatorView(
        String key,
        Measure measure,
        @Nullable BigDecimal baseline,
        Map<Integer, BigDecimal> targets,
        List<Value> values) {

    /** What has been measured, entered by whom, by name. */
    public record Value(LocalDate on, BigDecimal value, IndicatorSource source, String enteredBy, Instant enteredAt) {}
}
