package org.ispolnenie.directory.domain.account;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * A password that somebody gives to somebody else: read out, typed once, replaced. It has no letters and digits that look
 * like others.
 *
 * @param text  what is typed
 * @param until when it stops letting in
 */
public record OneTimePassword(String text, Instant until) {

    /** How long it lets in. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int IN_A_GROUP = 4;

    /** Four groups of four, about 79 random bits. */
    public static OneTimePassword random(RandomGenerator random, Instant now) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
            if (i > 0 && i % IN_A_GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimePassword(text.toString(), now.plus(LASTS));
    }

    /** Logs shall not show it. */
    @Override
    public String toString() {
        return "one-time password until " + until;
    }
}
