package org.ispolnenie.shared.input;

/** Which characters show, and which of those that do not may stay. */
final class VisibleCharacters {

    /** Letters and signs by their category that are drawn as nothing: fillers of Hangul and Khmer, empty Braille, a note's head. */
    private static final String DRAWN_AS_NOTHING = "\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\uD834\uDD59";

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';
    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private VisibleCharacters() {}

    static boolean isKept(int c, boolean paragraphs) {
        if (paragraphs && (c == '\n' || c == '\t' || c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    static boolean breaksLine(int c) {
        return (c >= '\t' && c <= '\r')
                || c == '\u0085'
                || Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }

    static boolean shows(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !isDrawnAsNothing(c);
        };
    }

    private static boolean isDrawnAsNothing(int c) {
        return DRAWN_AS_NOTHING.indexOf(c) >= 0;
    }

    static boolean isOfWords(int c) {
        int type = Character.getType(c);
        boolean number = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        return (Character.isLetterOrDigit(c) || number) && !isDrawnAsNothing(c);
    }
}
