package org.ispolnenie.protocol.domain.rule;

import org.ispolnenie.shared.message.Message;

/** Makes the steps that explain a due date to people; their words are under {@code protocol.deadline.}. */
final class Explanation {

    private static final String PREFIX = "protocol.deadline.";

    private Explanation() {}

    static Message of(String step, Object... args) {
        return Message.of(PREFIX + step, args);
    }

    /** Whether it tells how far the dates were worked out, which says nothing of the next one. */
    static boolean tellsTheHorizon(Message step) {
        return step.key().equals(PREFIX + "HORIZON");
    }

    /** Whether it only tells what is written, and no reason. */
    static boolean tellsTheWords(Message step) {
        return step.key().equals(PREFIX + "WRITTEN");
    }
}
