package org.ispolnenie.redating.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An act that moved control points.
 *
 * @param person the name of who did it
 * @param points how many were moved
 */
public record RecordedRedating(
        long id, long version, String act, String basis, String person, Instant at, int points, List<Move> moves) {

    /** One of its control points with the date before and after. */
    public record Move(
            long controlPointId,
            String label,
            String organizationCode,
            String organizationName,
            LocalDate from,
            LocalDate to) {}
}
