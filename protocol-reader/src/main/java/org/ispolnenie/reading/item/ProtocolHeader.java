package org.ispolnenie.reading.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the decisions of a protocol.
 *
 * @param title       the heading; empty if there is none
 * @param date        the date of the meeting, else of the document; null if none is written
 * @param number      the registration number; null if none is written
 * @param hasChairman whether somebody is named who led the meeting
 */
public record ProtocolHeader(String title, @Nullable LocalDate date, @Nullable String number, boolean hasChairman) {}
