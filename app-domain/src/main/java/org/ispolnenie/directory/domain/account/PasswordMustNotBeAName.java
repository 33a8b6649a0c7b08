package org.ispolnenie.directory.domain.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ispolnenie.shared.message.Message;

/**
 * Rule: a password does not hold the login, and is not the name of the product with something small beside it. A login of
 * three letters is part of many words.
 */
final class PasswordMustNotBeAName implements PasswordRule {

    private static final List<String> PRODUCT = List.of("исполнение", "ispolnenie", "bcgjkytybt");
    private static final int SHORTEST_LOGIN = 4;
    private static final int LEAST_BESIDE = 8;

    @Override
    public Optional<Message> refusal(String password, String login) {
        String word = password.toLowerCase(Locale.ROOT);
        String name = login.toLowerCase(Locale.ROOT);
        if (name.length() >= SHORTEST_LOGIN && word.contains(name)) {
            return Optional.of(Message.of("directory.PASSWORD_HOLDS_LOGIN"));
        }
        String rest = word;
        for (String product : PRODUCT) {
            rest = rest.replace(product, "");
        }
        return !rest.equals(word) && rest.length() < LEAST_BESIDE
                ? Optional.of(Message.of("directory.PASSWORD_IS_PRODUCT"))
                : Optional.empty();
    }
}
