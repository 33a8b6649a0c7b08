package org.ispolnenie.reading.text;

import java.util.Locale;

/** Characters as documents have them: the many blanks, dashes and ends of sentences, each one class. */
public final class Letters {

    private static final String DASHES = "-‐‑‒–—―−";
    private static final String CLOSING = "»\"”“)]'";

    private Letters() {}

    /** Any space, visible or not: no-break and zero-width ones, tabs, a byte order mark, control characters. */
    public static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || Character.isISOControl(c);
    }

    public static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** Whether the line or text that ends here ends a sentence or a part of a list; closing quotes are looked through. */
    public static boolean endsSentence(String text, int from, int to) {
        char last = lastSign(text, from, to);
        return last == '.' || last == ';' || last == ':' || last == '!' || last == '?';
    }

    /** The last character before closing quotes and brackets; a space if there is none. */
    public static char lastSign(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (!isBlank(c) && CLOSING.indexOf(c) < 0) {
                return c;
            }
        }
        return ' ';
    }

    public static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the stretch without the blanks it ends with. */
    public static int trimmedEnd(String text, int from, int to) {
        int end = to;
        while (end > from && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where a sign stands next, looked for up to a place; -1 if it does not. */
    public static int indexOf(String text, char sign, int from, int to) {
        int end = Math.min(text.length(), to);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Where the word (letters only) that begins here ends. */
    public static int wordEnd(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The word that begins here, in small letters, «ё» as «е»; empty if none does. */
    public static String word(String text, int from, int to) {
        return lower(text.substring(from, wordEnd(text, from, to)));
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    public static boolean isUpperCase(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether a word here says what to do: «направить», «обеспечить». */
    public static boolean hasInfinitive(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = wordEnd(text, at, to);
            if (end - at > 4 && text.charAt(end - 1) == 'ь' && text.charAt(end - 2) == 'т') {
                return true;
            }
            at = Math.max(end, at) + 1;
        }
        return false;
    }
}
