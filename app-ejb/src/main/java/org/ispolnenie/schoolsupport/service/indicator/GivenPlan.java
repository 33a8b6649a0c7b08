package org.ispolnenie.schoolsupport.service.indicator;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a school says that an indicator begins, and where it wants to be.
 *
 * @param key      of the indicator
 * @param baseline null: not known yet
 * @param targets  year → where it wants to be by its end
 */
public record GivenPlan(String key, @Nullable BigDecimal baseline, Map<Integer, BigDecimal> targets) {

    public GivenPlan {
        targets = Map.copyOf(targets);
    }
}
