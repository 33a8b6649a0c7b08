package org.ispolnenie.reading.layout.line;

import java.util.List;
import org.ispolnenie.reading.layout.line.Marker.Style;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** Recognises the mark an item begins with. Whether the number fits its neighbours is for {@link Numbering} to say. */
public final class MarkerReader {
    private static final String BULLETS = "•·*●▪◦‣⁃■□➢➤✓►";
    private static final String ALPHABET = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String LATIN_ALPHABET = "abcdefghijklmnopqrstuvwxyz";

    private MarkerReader() {}

    /** The mark at the beginning of what is written on a line; null if it begins with words. */
    public static @Nullable Marker read(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        char first = text.charAt(from);
        if (Character.isDigit(first)) {
            return NumberMark.number(text, from, to, false);
        }
        if (Letters.isDash(first)) {
            return dash(text, from, to);
        }
        if (BULLETS.indexOf(first) >= 0) {
            return new Marker(Style.BULLET, List.of(), "", Letters.skipBlanks(text, from + 1, to));
        }
        if (first == '(' || Character.isLetter(first)) {
            Marker letter = letter(text, first == '(' ? from + 1 : from, to);
            return letter != null ? letter : itemWord(text, from, to);
        }
        return null;
    }

    private static @Nullable Marker dash(String text, int from, int to) {
        int body = from + 1;
        if (body < to && (Letters.isDash(text.charAt(body)) || Character.isDigit(text.charAt(body)))) {
            return null;
        }
        body = Letters.skipBlanks(text, body, to);
        return body < to ? new Marker(Style.DASH, List.of(), "", body) : null;
    }

    private static @Nullable Marker letter(String text, int from, int to) {
        boolean dot = from + 2 < to
                && text.charAt(from + 1) == '.'
                && Character.isLowerCase(text.charAt(from))
                && Letters.isBlank(text.charAt(from + 2));
        if (from + 1 >= to || text.charAt(from + 1) != ')' && !dot) {
            return null;
        }
        char letter = Character.toLowerCase(text.charAt(from));
        int place = Math.max(ALPHABET.indexOf(letter), LATIN_ALPHABET.indexOf(letter)) + 1;
        return place == 0
                ? null
                : new Marker(
                        Style.LETTER,
                        List.of(place),
                        String.valueOf(letter),
                        Letters.skipBlanks(text, from + 2, to),
                        dot);
    }

    /** «Пункт 1.», «п. 1» at the beginning of an item. */
    private static @Nullable Marker itemWord(String text, int from, int to) {
        int end = Letters.wordEnd(text, from, to);
        String word = end - from > 5 ? "" : Letters.lower(text.substring(from, end));
        if (!word.equals("пункт") && !word.equals("п")) {
            return null;
        }
        int at = end < to && text.charAt(end) == '.' ? end + 1 : end;
        at = Letters.skipBlanks(text, at, to);
        return at < to && Character.isDigit(text.charAt(at)) ? NumberMark.number(text, at, to, true) : null;
    }
}
