package org.ispolnenie.notification.service.reminder.ladder;

import java.time.LocalDate;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Where the next part of the points of a forecast begins: {@code part:date:point}. */
record ForecastCursor(Part part, LocalDate due, long id) {

    static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    static ForecastCursor parse(@Nullable String cursor) {
        if (cursor == null) {
            return new ForecastCursor(Part.WAITING, BEFORE_ALL, 0);
        }
        try {
            String[] parts = cursor.split(":", -1);
            return new ForecastCursor(Part.valueOf(parts[0]), LocalDate.parse(parts[1]), Long.parseLong(parts[2]));
        } catch (RuntimeException foreign) {
            throw ValidationException.of("/cursor", Message.of("shared.BAD_CURSOR"));
        }
    }

    @Override
    public String toString() {
        return part + ":" + due + ":" + id;
    }

    /** The parts of a forecast in the order they are listed. */
    enum Part {
        WAITING,
        BACKLOG,
        DUE
    }
}
