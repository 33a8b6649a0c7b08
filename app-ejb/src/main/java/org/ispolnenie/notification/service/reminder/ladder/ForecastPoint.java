package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;

/**
 * One control point a recipient will be reminded of.
 *
 * @param label        the item or sub-item
 * @param organization the short name of the body that answers
 * @param step         working days from the due date: the reason
 */
public record ForecastPoint(
        long controlPointId, String label, String organization, LocalDate due, int step, long protocolId) {}
