package org.ispolnenie.reading.text;

/** Roman numbers, typed in Latin letters or in Cyrillic ones that look like them. */
public final class RomanNumber {

    private static final String FIGURES = "IVXLІХ";
    private static final int MOST_FIGURES = 7;

    private RomanNumber() {}

    /** Where the words after «IV.», «IV » or «IV)» begin; {@code from} if no Roman number stands here. */
    public static int past(String text, int from, int to) {
        int end = end(text, from, to);
        if (end == from || end == to) {
            return from;
        }
        char closing = text.charAt(end);
        boolean marked = closing == '.' || closing == ')';
        if (!marked && !Letters.isBlank(closing)) {
            return from;
        }
        int words = Letters.skipBlanks(text, marked ? end + 1 : end, to);
        return words < to && Character.isUpperCase(text.charAt(words)) ? words : from;
    }

    /** The number that begins here; 0 if none does. */
    public static int value(String text, int from, int to) {
        int value = 0;
        int greatest = 0;
        for (int i = end(text, from, to) - 1; i >= from; i--) {
            int figure = figure(text.charAt(i));
            value += figure < greatest ? -figure : figure;
            greatest = Math.max(greatest, figure);
        }
        return value;
    }

    private static int end(String text, int from, int to) {
        int end = from;
        while (end < to && end - from <= MOST_FIGURES && FIGURES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end - from > MOST_FIGURES ? from : end;
    }

    private static int figure(char letter) {
        return switch (letter) {
            case 'I', 'І' -> 1;
            case 'V' -> 5;
            case 'X', 'Х' -> 10;
            default -> 50;
        };
    }
}
