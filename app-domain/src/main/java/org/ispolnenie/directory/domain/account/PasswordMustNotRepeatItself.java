package org.ispolnenie.directory.domain.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ispolnenie.shared.message.Message;

/** Rule: a password is more than a few characters over and over, or a row of the alphabet. */
final class PasswordMustNotRepeatItself implements PasswordRule {

    private static final int FEWEST = 5;
    private static final Pattern OVER_AND_OVER = Pattern.compile("(.{1,6}?)\\1+.{0,5}", Pattern.DOTALL);
    /** At most so many of its steps may go somewhere else than to the next character. */
    private static final int LEAST_JUMPS = 2;

    @Override
    public Optional<Message> refusal(String password, String login) {
        String word = password.toLowerCase(Locale.ROOT);
        boolean monotonous = word.codePoints().distinct().count() < FEWEST || isRow(word) || isRepetition(word);
        return monotonous ? Optional.of(Message.of("directory.PASSWORD_REPEATS_ITSELF")) : Optional.empty();
    }

    private static boolean isRepetition(String word) {
        return OVER_AND_OVER.matcher(word).matches();
    }

    private static boolean isRow(String word) {
        int jumps = 0;
        for (int i = 1; i < word.length(); i++) {
            jumps += Math.abs(word.charAt(i) - word.charAt(i - 1)) == 1 ? 0 : 1;
        }
        return jumps < LEAST_JUMPS;
    }
}
