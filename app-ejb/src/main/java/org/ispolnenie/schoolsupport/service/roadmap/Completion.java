package org.ispolnenie.schoolsupport.service.roadmap;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a measure that is done.
 *
 * @param on       the day; null: today
 * @param evidence files that bear it out and are there already, for another measure
 */
public record Completion(@Nullable LocalDate on, String result, List<Long> evidence) {

    public Completion {
        evidence = List.copyOf(evidence);
    }
}
