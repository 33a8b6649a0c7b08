package org.ispolnenie.notification.service.mail.trial;

import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What came of a test mail.
 *
 * @param to     where it was to go
 * @param reply  what the mail server said, word for word; null where it said nothing
 * @param millis how long that took
 */
public record TestMailAnswer(String to, Outcome outcome, @Nullable String reply, long millis) {

    /** What the mail server made of it. */
    public enum Outcome {
        /** The server took it and will deliver it. */
        TAKEN,
        /** The server does not take it now. */
        REFUSED_FOR_NOW,
        /** The server will not take it however often it is tried. */
        REFUSED_FOR_GOOD,
        /** There was no server to hand it to, or none that let us in. */
        SILENT,
        /** No answer in the time one waits. */
        TOO_SLOW,
        /** There is no mail server to ask. */
        NOT_SET_UP
    }

    /** What it means, and what to do. */
    public Message said() {
        return Message.of("notification.TestMail." + outcome, to);
    }

    public boolean isTaken() {
        return outcome == Outcome.TAKEN;
    }
}
