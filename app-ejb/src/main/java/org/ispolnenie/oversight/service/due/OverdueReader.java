package org.ispolnenie.oversight.service.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ispolnenie.shared.domain.Page;
import org.jspecify.annotations.Nullable;

/** Reads what is overdue. */
public interface OverdueReader {

    /**
     * The due dates looked at.
     *
     * @param from  the first; null: however long ago
     * @param to    the last, before today
     * @param today the day it is seen from
     */
    record Due(@Nullable LocalDate from, LocalDate to, LocalDate today) {}

    /** How many control points of these dates are overdue, counted up to a limit. */
    long count(Due due, PointScope scope, int upTo);

    /** The control points of these dates that are overdue, the most late first, by keyset. */
    Page<Overdue.Point> points(
            Due due, PointScope scope, int limit, @Nullable String cursor, Function<LocalDate, DaysLate> late);

    /** The bodies that are late, those with most first. */
    List<Overdue.Body> bodies(Due due, PointScope scope, Function<LocalDate, DaysLate> late);

    /** The decisions somebody is late with, the most late first, by keyset. */
    Page<Overdue.Decision> decisions(
            Due due, PointScope scope, int limit, @Nullable String cursor, Function<LocalDate, DaysLate> late);
}
