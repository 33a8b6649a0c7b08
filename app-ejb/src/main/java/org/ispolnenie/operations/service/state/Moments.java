package org.ispolnenie.operations.service.state;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Times of day as they stand in a message beside their day. */
final class Moments {

    private Moments() {}

    /** {@code 09:05}. */
    static String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time);
    }
}
