/**
 * Decisions on control. An assignment is one decision for one responsible body; its control points are the due dates it
 * is reported on. The life of a control point is one table of legal moves ({@code ControlPointState}); every move is
 * kept with its time, person and reason. Overdue and due soon are derived from dates, never stored.
 */
@NullMarked
package org.ispolnenie.assignment.domain;

import org.jspecify.annotations.NullMarked;
