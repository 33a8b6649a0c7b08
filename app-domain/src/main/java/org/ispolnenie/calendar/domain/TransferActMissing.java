package org.ispolnenie.calendar.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Event: the government's act that moves the days off of a year is not in the table although it is time. It is fired
 * every day; within one month it counts as the same happening.
 *
 * @param year  the year whose act is missing
 * @param month the month it is told in
 */
public record TransferActMissing(int year, YearMonth month, Instant at) {}
