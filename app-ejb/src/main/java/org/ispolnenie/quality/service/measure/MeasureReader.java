package org.ispolnenie.quality.service.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads measures for lists. */
public interface MeasureReader {

    /**
     * Measures in the order they were planned in.
     *
     * @param of    the ids of the municipalities that the caller may see; empty: all
     * @param after the id of the one before; null: from the first
     */
    List<MeasureRow> rows(MeasureFilter filter, Optional<Set<Long>> of, int limit, @Nullable Long after);
}
