package org.ispolnenie.reading.layout.line;

import java.util.regex.Pattern;
import org.ispolnenie.reading.text.Letters;

/** What a signature is known by: a name with initials, and room to sign. */
public final class SignatureSigns {

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}\\.\\s?\\p{Lu}\\.\\s{0,3}\\p{Lu}[\\p{L}-]{2,29}|\\p{Lu}[\\p{L}-]{2,29}\\s{1,3}\\p{Lu}\\.\\s?\\p{Lu}\\.");
    private static final int LONGEST_NAME = 45;
    private static final int WIDE_GAP = 3;

    private SignatureSigns() {}

    /** «А.С. Огарков» and nothing else. */
    public static boolean isName(String text, int from, int to) {
        return to - from <= LONGEST_NAME && NAME.matcher(text).region(from, to).matches();
    }

    static boolean endsWithName(String text, int from, int to) {
        for (int at = Math.max(from, to - LONGEST_NAME) + 1; at < to; at++) {
            if (Letters.isBlank(text.charAt(at - 1))
                    && Character.isUpperCase(text.charAt(at))
                    && isName(text, at, to)) {
                return true;
            }
        }
        return false;
    }

    /** Room for a signature: a wide gap, a tab, underscores. */
    public static boolean hasGap(String text, int from, int to) {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            blanks = Letters.isBlank(c) ? blanks + 1 : 0;
            if (blanks >= WIDE_GAP || c == '\t' || c == '_') {
                return true;
            }
        }
        return false;
    }

    /** «И.И.» somewhere on the line. */
    public static boolean hasInitials(String text, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && text.charAt(i + 1) == '.'
                    && (i == from || !Character.isLetter(text.charAt(i - 1)))) {
                int second = text.charAt(i + 2) == ' ' ? i + 3 : i + 2;
                if (second + 1 < to && Character.isUpperCase(text.charAt(second)) && text.charAt(second + 1) == '.') {
                    return true;
                }
            }
        }
        return false;
    }
}
