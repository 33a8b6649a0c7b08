package org.ispolnenie.notification.domain.reminder;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How the engine of reminders is set.
 *
 * @param sendFrom from what time of a working day on people are reminded
 * @param pausedBy the signature of who paused it; null while it runs
 * @param pausedAt since when
 * @param reason   why
 */
public record Engine(
        long version,
        LocalTime sendFrom,
        @Nullable String pausedBy,
        @Nullable Instant pausedAt,
        @Nullable String reason) {

    public boolean isPaused() {
        return pausedAt != null;
    }
}
