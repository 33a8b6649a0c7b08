package org.ispolnenie.shared.service.door;

import java.time.Duration;

/** What the header Retry-After says of a wait. */
final class RetryAfter {

    private RetryAfter() {}

    /** Whole seconds, one at least: whoever comes back then has waited long enough. */
    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
