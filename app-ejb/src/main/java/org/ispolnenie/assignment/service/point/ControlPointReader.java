package org.ispolnenie.assignment.service.point;

import java.time.LocalDate;
import java.util.Optional;

/** Reads one control point. */
public interface ControlPointReader {

    /** The control point whole; empty if there is none of this id. */
    Optional<ControlPointCard> card(long id, LocalDate today, LocalDate soonUntil);
}
