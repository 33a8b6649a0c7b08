package org.ispolnenie.micro;

import org.jspecify.annotations.Nullable;

/** The start cannot go on. The message is the one line the person at the console reads. */
final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }

    StartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
