package org.ispolnenie.quality.service.matrix;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.quality.domain.matrix.Completeness;
import org.ispolnenie.quality.service.matrix.QualityMatrix.Cell;

/** How many cells of a matrix are how far. */
final class Tally {

    private Tally() {}

    static Map<Completeness, Long> of(Stream<Cell> cells) {
        Map<Completeness, Long> counts = new EnumMap<>(Completeness.class);
        for (Completeness each : Completeness.values()) {
            counts.put(each, 0L);
        }
        cells.forEach(cell -> counts.merge(cell.standing().completeness(), 1L, Long::sum));
        return counts;
    }
}
