package org.ispolnenie.oversight.service.due;

import java.time.LocalDate;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;

/**
 * A part of another body's control point that the caller's body still owes.
 *
 * @param day   its own date, else that of the control point
 * @param label the number of the item or sub-item
 * @param from  the body that answers for the whole
 */
public record DuePart(
        long id, long pointId, LocalDate day, String label, String task, String from, SubAssignmentState state) {}
