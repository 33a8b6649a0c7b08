package org.ispolnenie.oversight.service.due;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads what is due when, a row an item and date, however many bodies there are. */
public interface DueDateReader {

    /**
     * A range of days.
     *
     * @param to    the last day
     * @param today what is due before it is overdue
     */
    record Days(LocalDate from, LocalDate to, LocalDate today) {}

    /** The items of a range by day, by keyset. */
    Page<DueItem> page(Days days, PointScope scope, int limit, @Nullable String cursor);

    /** Of each day of a range the first few items, with the number of all. */
    List<FirstOfDay> firstOfDays(Days days, PointScope scope, int perDay);

    /**
     * An item with how many there are on its day.
     *
     * @param items it and the others of the day
     */
    record FirstOfDay(DueItem date, int items) {}

    /** The parts a body still owes in a range, by day. */
    List<DuePart> parts(Days days, long organizationId, int limit);
}
