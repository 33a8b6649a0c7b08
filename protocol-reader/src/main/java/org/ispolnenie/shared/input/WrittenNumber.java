package org.ispolnenie.shared.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people write them: with a comma or a point, with blanks between the thousands, with a minus of their
 * keyboard or of their office program. {@code 12 34} is none: it may be two. {@code 1e9} is none either.
 * One of very many digits is a number; whether it is too large for its place is for the place to say.
 */
public final class WrittenNumber {

    private static final Pattern BLANKS = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f](?=\\d{3})");
    private static final Pattern NUMBER = Pattern.compile("[-+−]?\\d{1,400}(?:[.,]\\d{1,400})?");

    private WrittenNumber() {}

    /** The number; empty where the words are none. */
    public static Optional<BigDecimal> of(String text) {
        String plain = BLANKS.matcher(WrittenText.text(text)).replaceAll("");
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }
}
