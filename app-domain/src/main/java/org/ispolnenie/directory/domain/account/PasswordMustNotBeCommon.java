package org.ispolnenie.directory.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ispolnenie.shared.domain.DeliveredFile;
import org.ispolnenie.shared.message.Message;

/** Rule: a password is none of those that many people have; the delivered list is the first that guessers try. */
final class PasswordMustNotBeCommon implements PasswordRule {

    private static final String LIST = "/org/ispolnenie/directory/common-passwords.txt";

    private final Set<String> common = DeliveredFile.text(PasswordMustNotBeCommon.class, LIST)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Optional<Message> refusal(String password, String login) {
        return common.contains(password.toLowerCase(Locale.ROOT))
                ? Optional.of(Message.of("directory.PASSWORD_COMMON"))
                : Optional.empty();
    }
}
