package org.ispolnenie.quality.service.measure;

import org.ispolnenie.quality.domain.framework.CycleStage;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.jspecify.annotations.Nullable;

/**
 * Which measures; null leaves it open.
 *
 * @param municipality its code
 * @param direction    the code of a direction
 */
public record MeasureFilter(
        @Nullable String municipality,
        @Nullable Integer year,
        @Nullable String direction,
        @Nullable CycleStage stage,
        @Nullable MeasureState state) {}
