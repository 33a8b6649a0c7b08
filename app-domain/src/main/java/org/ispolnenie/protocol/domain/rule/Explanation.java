package org.ispolnenie.protocol.domain.rule;

import org.ispolnenie.shared.message.Message;

/** The steps of an explanation; their words are under {@code protocol.deadline.}. */
final class Explanation {

    private static final String PREFIX = "protocol.deadline.";

    private Explanation() {}

    static Message of(String step, Object... args) {
        return Message.of(PREFIX + step, args);
    }
}
