package org.ispolnenie.shared.service.door;

import jakarta.security.enterprise.credential.Credential;

/**
 * A code as the page of the second half takes it; whose it is the session knows.
 *
 * @param text what was typed
 */
public record TypedCode(String text) implements Credential {

    /** Logs shall not show it. */
    @Override
    public String toString() {
        return "a typed code";
    }
}
