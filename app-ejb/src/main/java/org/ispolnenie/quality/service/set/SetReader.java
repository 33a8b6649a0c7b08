package org.ispolnenie.quality.service.set;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.quality.domain.matrix.SetStanding;
import org.jspecify.annotations.Nullable;

/** Reads sets of measures and how far they are, without their measures. */
public interface SetReader {

    /**
     * Sets by year and municipality, the newest year first.
     *
     * @param year         null: of all years
     * @param municipality its code; null: of all
     * @param of           the ids of the municipalities that the caller may see; empty: all
     */
    List<SetRow> sets(@Nullable Integer year, @Nullable String municipality, Optional<Set<Long>> of);

    /** How far each set of a year is, by the municipality's id; of some municipalities, or of all. */
    Map<Long, SetStanding> standings(int year, Optional<Set<Long>> of);

    /** How far the set of one municipality is. */
    default SetStanding standing(long municipality, int year) {
        return standings(year, Optional.of(Set.of(municipality))).getOrDefault(municipality, SetStanding.NOTHING);
    }
}
