package org.ispolnenie.shared.service.door;

import java.time.Duration;

/**
 * An attempt to sign in could not be judged, because the directory service that knows the password does not answer. It is
 * not counted.
 */
public final class SignInAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public SignInAwayException(Duration wait) {
        super("the directory service does not answer, again in " + wait, null, false, false);
        this.wait = wait;
    }

    /** What Retry-After says. */
    public long seconds() {
        return RetryAfter.seconds(wait);
    }
}
