package org.ispolnenie.assignment.service.point;

import org.ispolnenie.assignment.domain.ControlPointState;

/**
 * How a control point stands on a day.
 *
 * @param overdue          a report is owed, its date is past
 * @param dueSoon          a report is owed within the rule set's warning time
 * @param extensionPending a later date is being decided: it is neither
 */
public record ControlStatus(ControlPointState state, boolean overdue, boolean dueSoon, boolean extensionPending) {}
