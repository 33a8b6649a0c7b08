package org.ispolnenie.notification.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One sweep of one node.
 *
 * @param day      the day whose reminders were looked for
 * @param lookedAt control points that were looked at
 * @param found    reminders that were new
 * @param notices  messages to people
 * @param letters  letters to bodies
 * @param failed   control points set aside
 * @param error    what ended it early; null if nothing did
 */
public record SweepRun(
        String node,
        LocalDate day,
        Instant startedAt,
        Instant finishedAt,
        long lookedAt,
        long found,
        long notices,
        long letters,
        long failed,
        @Nullable String error) {

    public boolean didSomething() {
        return lookedAt + notices + letters + failed > 0 || error != null;
    }

    public Duration duration() {
        return Duration.between(startedAt, finishedAt);
    }
}
