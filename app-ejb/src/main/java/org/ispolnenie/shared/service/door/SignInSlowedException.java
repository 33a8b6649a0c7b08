package org.ispolnenie.shared.service.door;

import java.time.Duration;

/**
 * An attempt to sign in was not judged, because too many are being made or have failed lately. That says nothing about
 * the login: known, unknown and locked ones are answered alike.
 */
public final class SignInSlowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public SignInSlowedException(Duration wait) {
        super("too many attempts to sign in, again in " + wait, null, false, false);
        this.wait = wait;
    }

    /** What Retry-After says. */
    public long seconds() {
        return RetryAfter.seconds(wait);
    }
}
