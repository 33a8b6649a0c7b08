package org.ispolnenie.directory.service.signin;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for the slow hashing of passwords, and counts how often one was looked at. */
final class CountedPasswords implements Pbkdf2PasswordHash {

    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public void initialize(Map<String, String> parameters) {
        // nothing to set: this is no real hash
    }

    @Override
    public String generate(char[] password) {
        return "hash of " + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        looks.incrementAndGet();
        return generate(password).equals(hash);
    }

    int looks() {
        return looks.get();
    }
}
