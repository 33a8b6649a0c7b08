package org.ispolnenie.quality.domain.measure;

import java.math.BigDecimal;

/** Which value of an indicator is the better one. */
public enum BetterValue {
    HIGHER,
    LOWER;

    boolean isReachedBy(BigDecimal change) {
        return this == HIGHER ? change.signum() > 0 : change.signum() < 0;
    }
}
