package org.ispolnenie.protocol.domain.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rules, and which edition of them; written {@code REGIONAL_ORDERS:1}.
 *
 * @param code    what the rule set is known by, the same in all its editions
 * @param edition 1 for the first
 */
public record RuleSetEdition(String code, int edition) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z][A-Z0-9_]{1,59}):([1-9][0-9]{0,5})");

    /** Reads back what {@link #toString()} wrote; empty if the text is no such form. */
    public static Optional<RuleSetEdition> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new RuleSetEdition(written.group(1), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return code + ":" + edition;
    }
}
