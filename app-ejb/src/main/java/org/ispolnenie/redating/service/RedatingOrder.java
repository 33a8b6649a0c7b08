package org.ispolnenie.redating.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The controller's order to move control points off non-working days: which points, and to which dates.
 *
 * @param act   the act that made their days non-working, as it is cited
 * @param basis on what ground they are moved
 */
public record RedatingOrder(String act, String basis, List<Move> moves) {

    /**
     * One control point and its new date.
     *
     * @param version the version the caller saw; null: whichever is there
     */
    public record Move(long controlPointId, @Nullable Long version, LocalDate due) {}
}
