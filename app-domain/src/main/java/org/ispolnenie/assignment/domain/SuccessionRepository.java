package org.ispolnenie.assignment.domain;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/** Finds what is still open for bodies that have ended, and passes it on to their successors. */
public interface SuccessionRepository {

    /**
     * A body that has ended and still has something open.
     *
     * @param heirId     the last of its successors: one that exists, or that nobody has taken over from
     * @param recordedBy who recorded the successor; null where it was delivered with the directory
     */
    record Due(long bodyId, String bodyName, long heirId, String heirName, @Nullable String recordedBy) {}

    /** Due and not done, as of a day. */
    List<Due> due(LocalDate today);

    /**
     * Passes on all that a body has open: assignments with the drafts of their reports, and parts of others' assignments.
     * The board goes on showing the body that was addressed. Of two at once the second finds nothing left.
     *
     * @return how many open control points and parts passed on
     */
    int passOn(Due due, Act act);
}
