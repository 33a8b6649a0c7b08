package org.ispolnenie.shared.input;

import java.time.LocalDate;

/** Days that people can mean: of the years 1990 to 2100. Others are slips of the pen. */
public final class ReasonableDays {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private ReasonableDays() {}

    public static boolean has(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }
}
