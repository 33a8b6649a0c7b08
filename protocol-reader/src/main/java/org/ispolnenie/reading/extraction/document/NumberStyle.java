package org.ispolnenie.reading.extraction.document;

import java.util.Locale;

/** How a list writes its numbers. */
public enum NumberStyle {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    RUSSIAN_UPPER,
    RUSSIAN_LOWER,
    /** Not a number but the same sign before each paragraph. */
    BULLET,
    /** No number at all. */
    NONE;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** The letters Word and LibreOffice count with: without ё, й, ъ, ь. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LAST_ROMAN = 3999;
    private static final int MOST_LETTERS = 8;

    /** The number as this style writes it; a decimal where the style has no such number. */
    public String write(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : String.valueOf(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_LETTER -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number, LATIN);
            case RUSSIAN_UPPER -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case RUSSIAN_LOWER -> letters(number, RUSSIAN);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    /** After the last letter of the alphabet comes the first one doubled, as in Word: я, аа, бб. */
    private static String letters(int number, String alphabet) {
        int repeats = (number - 1) / alphabet.length() + 1;
        if (number < 1 || repeats > MOST_LETTERS) {
            return String.valueOf(number);
        }
        return String.valueOf(alphabet.charAt((number - 1) % alphabet.length())).repeat(repeats);
    }
}
