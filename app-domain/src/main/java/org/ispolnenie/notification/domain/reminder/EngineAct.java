package org.ispolnenie.notification.domain.reminder;

import java.time.Instant;

/**
 * Something a person did to the engine; kept for ever.
 *
 * @param person the signature of who did it
 * @param words  the reason, or the new time
 */
public record EngineAct(Kind kind, Instant at, String person, String words) {

    /** What can be done to it. */
    public enum Kind {
        PAUSED,
        RESUMED,
        SEND_FROM,
        SWEPT
    }
}
