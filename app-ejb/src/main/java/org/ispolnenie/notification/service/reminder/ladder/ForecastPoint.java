package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.jspecify.annotations.Nullable;

/**
 * One control point or measure a recipient will be reminded of.
 *
 * @param step       working days from the due date: the reason
 * @param protocolId the protocol of a control point; null for a measure
 */
public record ForecastPoint(NamedWork work, LocalDate due, int step, @Nullable Long protocolId) {}
