package org.ispolnenie.directory.domain.account;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/**
 * What a password must be: long, and none that is guessed first. Nothing is said about kinds of characters, and none runs
 * out because it is old (ASVS 5, NIST 800-63B).
 */
public final class PasswordPolicy {

    private final List<PasswordRule> rules = List.of(
            new PasswordMustHaveItsLength(),
            new PasswordMustNotRepeatItself(),
            new PasswordMustNotBeCommon(),
            new PasswordMustNotBeAName());

    /**
     * All that speaks against a new password.
     *
     * @param current the one it replaces
     * @throws ValidationException if something does
     */
    public void check(String next, String current, String login) {
        List<FieldError> faults = rules.stream()
                .map(rule -> rule.refusal(next, login))
                .flatMap(Optional::stream)
                .map(reason -> new FieldError("/next", reason))
                .toList();
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
        if (next.equals(current)) {
            throw ValidationException.of("/next", Message.of("directory.PASSWORD_AS_BEFORE"));
        }
    }
}
