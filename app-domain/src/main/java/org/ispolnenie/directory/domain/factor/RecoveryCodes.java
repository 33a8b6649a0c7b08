package org.ispolnenie.directory.domain.factor;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes on paper for the day a telephone is lost; each lets in once. They have no letters and digits that look like others.
 *
 * @param texts as they are shown, once
 */
public record RecoveryCodes(List<String> texts) {

    /** So many are made at once. */
    public static final int COUNT = 10;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int IN_A_GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");

    public RecoveryCodes {
        texts = List.copyOf(texts);
    }

    /** Ten of three groups of four, about 59 random bits each. */
    public static RecoveryCodes random(RandomGenerator random) {
        return new RecoveryCodes(
                Stream.generate(() -> one(random)).distinct().limit(COUNT).toList());
    }

    private static String one(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * IN_A_GROUP; i++) {
            if (i > 0 && i % IN_A_GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** What somebody typed, as it is compared: without blanks and hyphens, in small letters. */
    public static String plain(String typed) {
        return BETWEEN.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Logs shall not show them. */
    @Override
    public String toString() {
        return texts.size() + " recovery codes";
    }
}
