package org.ispolnenie.oversight.service.feed;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ispolnenie.shared.domain.Sha256;

/**
 * What makes the address of a calendar unguessable: 256 random bits. It is looked up by its hash, so how long that takes
 * tells nothing about it.
 */
record FeedSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    static FeedSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody asked for; empty if it cannot be a secret of ours. */
    static Optional<FeedSecret> asked(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FeedSecret(text)) : Optional.empty();
    }

    /** SHA-256 in hex: all that is kept. */
    String hash() {
        return Sha256.hex(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
