package org.ispolnenie.embedded;

import org.jspecify.annotations.Nullable;

/** The database could not be made ready. The message is one line for the person at the console. */
public final class DatabaseStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseStartException(String message) {
        super(message);
    }

    public DatabaseStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
