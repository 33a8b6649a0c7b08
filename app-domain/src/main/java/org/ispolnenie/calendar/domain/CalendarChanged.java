package org.ispolnenie.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days of the working calendar became other than they were; fired in the transaction of the change.
 *
 * @param from   the first of these days
 * @param to     the last of them
 * @param person the signature of who changed them
 */
public record CalendarChanged(LocalDate from, LocalDate to, String person, Instant at) {}
