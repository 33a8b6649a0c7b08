package org.ispolnenie.oversight.service.board;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads boards. */
public interface BoardReader {

    /**
     * The moment a board shows.
     *
     * @param asOf      the day, for what is overdue
     * @param until     the instant after its end: what happened from then on does not count; null for the present, of which
     *     all counts
     * @param soonUntil what is due up to it is due soon
     */
    record Moment(LocalDate asOf, @Nullable Instant until, LocalDate soonUntil) {}

    /** The board of a protocol as it is or was at the end of a day; without rows if nothing of it is on control. */
    Board board(long protocolId, Moment moment);
}
