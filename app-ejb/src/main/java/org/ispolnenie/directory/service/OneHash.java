package org.ispolnenie.directory.service;

import org.ispolnenie.directory.service.signin.VerifiedPasswords;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a password that several accounts begin with, made when the first of them needs it: a hash takes a tenth of a
 * second, and at every start but the first no account is new.
 */
final class OneHash {

    private final VerifiedPasswords passwords;
    private final String password;
    private @Nullable String hash;

    OneHash(VerifiedPasswords passwords, String password) {
        this.passwords = passwords;
        this.password = password;
    }

    String value() {
        if (hash == null) {
            hash = passwords.hash(password.toCharArray());
        }
        return hash;
    }
}
