package org.ispolnenie.shared.input;

import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has written into a field, by hand or by a program. This is the one place that says what a word is, what a
 * line is and what shows at all, so that a page, REST and an imported table refuse and clean the same things.
 *
 * <p>Three kinds of characters hide in what people copy and attackers send: spaces of every width, characters without a
 * picture of their own (zero width, fillers, marks that need a letter under them), and characters that steer instead of
 * show (controls, direction overrides). None of them is a word, and the last two are never kept.
 */
public final class WrittenText {

    private WrittenText() {}

    /** Whether there is nothing to see: no text, or nothing but spaces and characters that show nothing. */
    public static boolean isNothing(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(VisibleCharacters::shows);
    }

    /** Whether there is a word: at least one letter or digit, of any script. A dash or three dots say nothing. */
    public static boolean hasWord(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(VisibleCharacters::isOfWords);
    }

    /** One line: what breaks or steers lines is a space, what hides is gone, and so are the spaces around; never null. */
    public static String line(@Nullable String text) {
        return text == null ? "" : trimmed(cleaned(text, false));
    }

    /** One line; null where there is nothing. */
    public static @Nullable String lineOrNull(@Nullable String text) {
        return isNothing(text) ? null : line(text);
    }

    /** Paragraphs: lines and tabulators stay, what hides or steers is gone, and so are the spaces around; never null. */
    public static String text(@Nullable String text) {
        return text == null ? "" : trimmed(cleaned(text.replace("\r\n", "\n").replace('\r', '\n'), true));
    }

    /** Paragraphs; null where there is nothing. */
    public static @Nullable String textOrNull(@Nullable String text) {
        return isNothing(text) ? null : text(text);
    }

    /** Whether this is one line with nothing hidden in it, as {@link #line} leaves it. */
    public static boolean isCleanLine(String text) {
        return cleaned(text, false).equals(text);
    }

    /**
     * A line that must hold a word.
     *
     * @throws ValidationException if it does not, or is too long
     */
    public static String requiredLine(@Nullable String text, String pointer, int longest) {
        requireWord(text, pointer);
        return limited(line(text), pointer, longest);
    }

    /**
     * A text that must hold a word.
     *
     * @throws ValidationException if it does not, or is too long
     */
    public static String requiredText(@Nullable String text, String pointer, int longest) {
        requireWord(text, pointer);
        return limited(text(text), pointer, longest);
    }

    /**
     * A text that may be missing; null where it is.
     *
     * @throws ValidationException if something is there without a word in it, or it is too long
     */
    public static @Nullable String optionalText(@Nullable String text, String pointer, int longest) {
        return isNothing(text) ? null : requiredText(text, pointer, longest);
    }

    /** @throws ValidationException if there is no word */
    public static void requireWord(@Nullable String text, String pointer) {
        if (!hasWord(text)) {
            throw ValidationException.of(pointer, noWord(text));
        }
    }

    /** What to tell of a text without a word. */
    public static Message noWord(@Nullable String text) {
        return Message.of(isNothing(text) ? "shared.REQUIRED" : "shared.NO_WORD");
    }

    private static String limited(String text, String pointer, int longest) {
        if (text.length() > longest) {
            throw ValidationException.of(pointer, Message.of("shared.TOO_LONG", text.length(), longest));
        }
        return text;
    }

    private static String cleaned(String text, boolean paragraphs) {
        if (text.codePoints().allMatch(c -> VisibleCharacters.isKept(c, paragraphs))) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        boolean broken = false;
        for (int c : text.codePoints().toArray()) {
            if (VisibleCharacters.isKept(c, paragraphs)) {
                cleaned.appendCodePoint(c);
                broken = false;
            } else if (VisibleCharacters.breaksLine(c) && !broken) {
                cleaned.append(paragraphs ? '\n' : ' ');
                broken = true;
            }
        }
        return cleaned.toString();
    }

    /** Without what shows nothing at both ends; a mark stays with the letter before it. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !VisibleCharacters.shows(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isEdge(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(int c) {
        int type = Character.getType(c);
        return !VisibleCharacters.shows(c)
                && type != Character.NON_SPACING_MARK
                && type != Character.COMBINING_SPACING_MARK;
    }
}
