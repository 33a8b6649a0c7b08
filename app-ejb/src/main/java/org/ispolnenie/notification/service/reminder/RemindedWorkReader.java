package org.ispolnenie.notification.service.reminder;

import java.time.LocalDate;
import java.util.List;

/** Reads the work that a notice reminds its reader of; what is named by several steps comes once. */
public interface RemindedWorkReader {

    /**
     * How many there are.
     *
     * @param awaited how many of them are still awaited
     */
    record Count(int all, int awaited) {}

    /** Those still awaited first, then by due date. */
    List<RemindedWork> list(long noticeId, long accountId, LocalDate today, int limit);

    Count count(long noticeId, long accountId, LocalDate today);

    /** All control points that are overdue for the person, in their own right and for those they stand in for: as their pages list it. */
    int overdue(long accountId, LocalDate today);
}
