package org.ispolnenie.assignment.service.point;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The due dates of a control point; all null where none is known yet.
 *
 * @param stated    as the protocol has it
 * @param effective what counts now
 * @param original  what counted before any extension
 */
public record PointDates(@Nullable LocalDate stated, @Nullable LocalDate effective, @Nullable LocalDate original) {}
