package org.ispolnenie.directory.service.signin;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for the slow hashing of passwords, counts how often one was looked at, and is slow with wrong ones when told to. */
public final class CountedPasswords implements Pbkdf2PasswordHash {

    private final AtomicInteger looks = new AtomicInteger();
    private volatile CountDownLatch wrongOnes = new CountDownLatch(0);

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
        boolean right = generate(password).equals(hash);
        if (!right) {
            await(wrongOnes);
        }
        return right;
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on looking at a wrong password lasts until this. */
    void lookAtWrongOnesUntil(CountDownLatch end) {
        wrongOnes = end;
    }

    int looks() {
        return looks.get();
    }
}
