package org.ispolnenie.notification.domain.mail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a mail after its turn. The server's refusals are counted, and the pauses between the attempts grow: 1,
 * 2, 4 … minutes, at most four hours. After the twelfth refusal, or one that is for good, the mail is given up.
 *
 * @param at    when it is tried next while it is {@code PENDING}; else when this was settled
 * @param error what the server said; null if nothing was wrong
 */
public record Settlement(MailState state, int attempts, Instant at, @Nullable String error) {

    static final int ATTEMPTS = 12;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    public static Settlement sent(OutgoingMail mail, Instant now) {
        return new Settlement(MailState.SENT, mail.attempts(), now, null);
    }

    public static Settlement noAddress(OutgoingMail mail, Instant now) {
        return new Settlement(MailState.NO_ADDRESS, mail.attempts(), now, null);
    }

    /** There is nothing left to tell. */
    public static Settlement withdrawn(OutgoingMail mail, Instant now) {
        return new Settlement(MailState.WITHDRAWN, mail.attempts(), now, null);
    }

    /** The person has had as much mail as they get in a while; that is no refusal. */
    public static Settlement waits(OutgoingMail mail, Instant until) {
        return new Settlement(MailState.PENDING, mail.attempts(), until, null);
    }

    /** Not now: it is tried again after a pause. */
    public static Settlement refusedForNow(OutgoingMail mail, Instant now, String error) {
        int attempts = mail.attempts() + 1;
        return attempts >= ATTEMPTS
                ? new Settlement(MailState.DEAD, attempts, now, error)
                : new Settlement(MailState.PENDING, attempts, now.plus(pauseAfter(attempts)), error);
    }

    /** Never: it is not tried again unless a person says so. */
    public static Settlement refusedForGood(OutgoingMail mail, Instant now, String error) {
        return new Settlement(MailState.DEAD, mail.attempts() + 1, now, error);
    }

    static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, ATTEMPTS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
