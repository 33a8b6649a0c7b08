package org.ispolnenie.reading.extraction.document;

import java.util.List;

/**
 * A level of a list as its document defines it.
 *
 * @param style    how its own number is written
 * @param template what stands before the paragraph; {@code %1} … {@code %9} are the numbers of the levels
 * @param start    the first number
 * @param restart  the number of the level (from 1) after which it starts anew; 0 never, negative after any higher one
 * @param decimal  whether the numbers of all levels are written as decimals here
 * @param spaced   whether something parts the number from the paragraph; it is told as one space
 */
public record ListLevel(NumberStyle style, String template, int start, int restart, boolean decimal, boolean spaced) {

    public static final int AFTER_ANY_HIGHER = -1;

    public static ListLevel bullet(String sign) {
        return new ListLevel(NumberStyle.BULLET, visibleSign(sign), 1, AFTER_ANY_HIGHER, false, true);
    }

    /** A level whose definition is missing. */
    public static ListLevel plain(int level) {
        return new ListLevel(NumberStyle.DECIMAL, "%" + (level + 1) + ".", 1, AFTER_ANY_HIGHER, false, true);
    }

    boolean restartsAfter(int higherLevel) {
        return restart == AFTER_ANY_HIGHER || higherLevel < restart;
    }

    /**
     * The text before a paragraph of this level.
     *
     * @param numbers the current number of each level
     * @param levels  the levels of the list, from the top
     */
    String label(int[] numbers, List<ListLevel> levels) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            int level = i + 1 < template.length() ? template.charAt(i + 1) - '1' : -1;
            if (style != NumberStyle.BULLET && c == '%' && level >= 0 && level < numbers.length) {
                NumberStyle written = level < levels.size() ? levels.get(level).style() : NumberStyle.DECIMAL;
                label.append((decimal ? NumberStyle.DECIMAL : written).write(numbers[level]));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.isEmpty() ? "" : label.append(spaced ? " " : "").toString();
    }

    /** Signs of picture fonts (Symbol, Wingdings) by what they look like; any other is a common bullet. */
    public static String visibleSign(String sign) {
        StringBuilder visible = new StringBuilder();
        sign.codePoints()
                .forEach(code -> visible.appendCodePoint(
                        switch (code) {
                            case 0xF02D, 0xF0BE -> '–';
                            case 0xF0A7, 0xF0A8, 0xF06E -> '▪';
                            case 'o' -> '◦';
                            default ->
                                Character.getType(code) == Character.PRIVATE_USE || Character.isISOControl(code)
                                        ? '•'
                                        : code;
                        }));
        return visible.toString();
    }
}
