package org.ispolnenie.assignment.service;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads how a control point stands to a caller: what rights are decided by. */
public interface StandingReader {

    /** How a point stands to a body; to nobody's where the caller has none. Empty if there is no such point. */
    Optional<PointStanding> standing(long pointId, @Nullable Long callersBody);
}
