package org.ispolnenie.calendar.domain;

import java.time.LocalDate;
import org.ispolnenie.shared.domain.Act;

/**
 * Days of the working calendar became other than they were; fired in the transaction of the change.
 *
 * @param from the first of these days
 * @param to   the last of them
 * @param act  who changed them and when
 */
public record CalendarChanged(LocalDate from, LocalDate to, Act act) {}
