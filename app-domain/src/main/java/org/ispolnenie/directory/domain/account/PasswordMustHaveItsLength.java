package org.ispolnenie.directory.domain.account;

import java.util.Optional;
import org.ispolnenie.shared.message.Message;

/** Rule: a password has at least twelve characters, whichever they are, spaces too; length is what guessing costs most. */
final class PasswordMustHaveItsLength implements PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    @Override
    public Optional<Message> refusal(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Message.of("directory.PASSWORD_TOO_SHORT", SHORTEST, length));
        }
        return length > LONGEST
                ? Optional.of(Message.of("directory.PASSWORD_TOO_LONG", LONGEST, length))
                : Optional.empty();
    }
}
