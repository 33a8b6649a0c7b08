package org.ispolnenie.shared.service.door;

import jakarta.security.enterprise.credential.Credential;

/**
 * The second half of signing in, after the right password.
 *
 * @param login   the login of who said the password
 * @param stamp   stands for it: another one meanwhile, and they have to begin again
 * @param code    what their telephone shows, or a recovery code
 * @param address where it comes from
 */
public record CodeCredential(String login, String stamp, String code, String address) implements Credential {

    /** Logs shall not show it. */
    @Override
    public String toString() {
        return "a code of " + login;
    }
}
