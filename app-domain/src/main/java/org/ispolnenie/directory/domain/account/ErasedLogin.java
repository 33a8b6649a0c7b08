package org.ispolnenie.directory.domain.account;

import org.ispolnenie.shared.domain.Sha256;

/**
 * What stands in the place of a login whose person's data were erased, and how the login is told again without being kept:
 * it is given to nobody else.
 */
public final class ErasedLogin {

    private ErasedLogin() {}

    /** What stands instead: always the same for an account, and with a sign that no login may have. */
    public static String pseudonym(long account) {
        return "erased:" + account;
    }

    /** By which it is told: whoever guesses the login can check the guess, and nobody can read it. */
    public static String fingerprint(String login) {
        return Sha256.hex(Sha256.of("erased login " + login));
    }
}
