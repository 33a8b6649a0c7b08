package org.ispolnenie.assignment.service;

import java.time.LocalDate;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the register. */
public interface AssignmentReader {

    /**
     * The days a state is judged by.
     *
     * @param today     what is due before it is overdue
     * @param soonUntil what is due up to it is due soon
     */
    record Today(LocalDate today, LocalDate soonUntil) {}

    /** A part of the register by keyset. */
    Page<AssignmentRow> page(
            AssignmentFilter filter, AssignmentSort sort, int limit, @Nullable String cursor, Today today);

    /** How many lines the filter leaves, counted up to a limit. */
    long count(AssignmentFilter filter, LocalDate today, int upTo);
}
