package org.ispolnenie.calendar.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * The government's act that moves the days off of a year is not in the table although it is time; told again every day,
 * it is the same happening the whole month.
 *
 * @param year  the year whose act is missing
 * @param month the month it is told in
 */
public record TransferActMissing(int year, YearMonth month, Instant at) {}
