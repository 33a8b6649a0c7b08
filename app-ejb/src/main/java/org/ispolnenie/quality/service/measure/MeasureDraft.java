package org.ispolnenie.quality.service.measure;

import java.math.BigDecimal;
import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.BasisKind;
import org.ispolnenie.quality.domain.measure.BetterValue;
import org.jspecify.annotations.Nullable;

/**
 * A measure as somebody writes it; nothing in it has been checked.
 *
 * @param deadline in any words that a protocol may have
 */
public record MeasureDraft(
        String direction,
        CycleStage stage,
        @Nullable String title,
        BasisKind basisKind,
        @Nullable String basis,
        @Nullable String responsible,
        @Nullable String deadline,
        @Nullable String targetGroup,
        Indicator indicator,
        @Nullable String expectedEffect) {

    /** What it is measured by. */
    public record Indicator(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String source,
            BetterValue better,
            @Nullable BigDecimal before) {}
}
