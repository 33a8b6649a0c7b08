package org.ispolnenie.shared.service.door;

/**
 * The directory service knows the person and the password is right, but nothing here is open to them. To say that the
 * password is wrong would make them try until the login is closed; whoever has no right password never hears this.
 */
public final class NoAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoAccessException() {
        super("known to the directory service, without access here", null, false, false);
    }
}
