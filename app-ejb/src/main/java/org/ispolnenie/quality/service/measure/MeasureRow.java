package org.ispolnenie.quality.service.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ispolnenie.quality.domain.measure.MeasureState;
import org.ispolnenie.quality.domain.set.PlaceInCycle;
import org.jspecify.annotations.Nullable;

/**
 * A measure as lists show it.
 *
 * @param documents how many bear it out
 */
public record MeasureRow(
        long id,
        long version,
        MeasureView.Place place,
        PlaceInCycle cycle,
        String title,
        String responsible,
        Due due,
        Figure indicator,
        MeasureState state,
        int documents) {

    /** @param day null where the words depend on something that has no date yet */
    public record Due(String words, @Nullable LocalDate day) {}

    /** What it is measured by, and what came of it. */
    public record Figure(String name, @Nullable String unit, @Nullable BigDecimal before, @Nullable BigDecimal after) {}
}
