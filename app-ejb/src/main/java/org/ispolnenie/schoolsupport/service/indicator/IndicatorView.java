package org.ispolnenie.schoolsupport.service.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorSource;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in a school.
 *
 * @param formula  how its values are reckoned; null where they are entered as they are
 * @param baseline null: not known yet
 * @param targets  year → where it wants to be
 * @param values    what has been measured, in its order
 * @param withdrawn what was entered wrongly and taken back; nothing counts it
 */
public record IndicatorView(
        String key,
        Measure measure,
        @Nullable IndicatorFormula formula,
        @Nullable BigDecimal baseline,
        Map<Integer, BigDecimal> targets,
        List<Value> values,
        List<Withdrawn> withdrawn) {

    /**
     * What has been measured, entered by whom, by name.
     *
     * @param inputs what it was reckoned from, by the keys of the formula; none where only the value is known
     */
    public record Value(
            long id,
            LocalDate on,
            BigDecimal value,
            Map<String, BigDecimal> inputs,
            IndicatorSource source,
            String enteredBy,
            Instant enteredAt) {}

    /** A value that was taken back, by whom, by name, and why. */
    public record Withdrawn(Value value, String reason, String by, Instant at) {}
}
