package org.ispolnenie.notification.service.reminder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A control point or a measure that a person was reminded of.
 *
 * @param due         the due date the reminder is about
 * @param step        working days from that date when the person was reminded: -3 is three before, 5 five after
 * @param awaited     whether its execution is still awaited, and by that date
 * @param meetingDate the date of the protocol; null if it has none, or for a measure
 */
public record RemindedWork(NamedWork work, LocalDate due, int step, boolean awaited, @Nullable LocalDate meetingDate) {}
