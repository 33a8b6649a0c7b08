package org.ispolnenie.oversight.service.register;

import java.time.LocalDate;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads the register. */
public interface AssignmentReader {

    /** A part of the register by keyset. */
    Page<AssignmentRow> page(
            AssignmentFilter filter, AssignmentSort sort, int limit, @Nullable String cursor, Today today);

    /** How many lines the filter leaves, counted up to a limit. */
    long count(AssignmentFilter filter, LocalDate today, int upTo);
}
