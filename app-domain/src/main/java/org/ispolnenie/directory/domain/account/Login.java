package org.ispolnenie.directory.domain.account;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * The name somebody signs in with, as an administrator types it: kept in small letters, of one alphabet, so that no two of
 * them look alike.
 */
public final class Login {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]*");

    /** What stands in an address where a login would. */
    private static final Set<String> RESERVED = Set.of("import");

    private Login() {}

    /** @throws ValidationException if it cannot be one */
    public static String of(@Nullable String typed) {
        String login = WrittenText.requiredLine(typed, "/login", LONGEST).toLowerCase(Locale.ROOT);
        if (!FORM.matcher(login).matches()) {
            throw ValidationException.of("/login", Message.of("directory.NO_LOGIN", login, LONGEST));
        }
        if (RESERVED.contains(login)) {
            throw ValidationException.of("/login", Message.of("directory.LOGIN_RESERVED", login));
        }
        if (alphabets(login).size() > 1) {
            throw ValidationException.of("/login", Message.of("directory.LOGIN_OF_TWO_ALPHABETS", login));
        }
        return login;
    }

    private static Set<UnicodeScript> alphabets(String login) {
        return login.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .collect(Collectors.toSet());
    }
}
