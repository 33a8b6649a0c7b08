package org.ispolnenie.reading.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.Marker.Style;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** Recognises the mark an item begins with. Whether the number fits its neighbours is for {@link Numbering} to say. */
public final class MarkerReader {

    /** Deeper numbers are read to their end and cut to this. */
    private static final int MOST_LEVELS = 8;

    private static final int MOST_DIGITS = 6;
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
            return number(text, from, to, false);
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
        return at < to && Character.isDigit(text.charAt(at)) ? number(text, at, to, true) : null;
    }

    private static @Nullable Marker number(String text, int from, int to, boolean named) {
        List<Integer> path = new ArrayList<>();
        int at = from;
        int end = from;
        while (at < to && Character.isDigit(text.charAt(at))) {
            int start = at;
            while (at < to && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at - start > MOST_DIGITS) {
                return null;
            }
            if (path.size() < MOST_LEVELS) {
                path.add(Integer.parseInt(text.substring(start, at)));
            }
            end = at;
            if (at + 1 < to && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
                at++;
            }
        }
        return closed(text, end, to, path, named);
    }

    /** A number counts as a mark by what closes it: «1.», «1)», «1.1 Обеспечить», «1⇥Обеспечить», «Пункт 1 –». */
    private static @Nullable Marker closed(String text, int end, int to, List<Integer> path, boolean named) {
        char closing = end < to ? text.charAt(end) : '\n';
        boolean dot = closing == '.';
        boolean parenthesis = closing == ')' || dot && end + 1 < to && text.charAt(end + 1) == ')';
        boolean both = dot && parenthesis || closing == ')' && end + 1 < to && text.charAt(end + 1) == '.';
        int after = both ? end + 2 : dot || parenthesis ? end + 1 : end;
        if (named && (closing == ':' || Letters.isBlank(closing))) {
            after = Letters.skipBlanks(text, after, to);
            boolean marked = after < to && (text.charAt(after) == ':' || Letters.isDash(text.charAt(after)));
            after = marked ? after + 1 : after;
            if (!marked && after < to) {
                return null;
            }
        }
        int body = Letters.skipBlanks(text, after, to);
        char next = body < to ? text.charAt(body) : '\n';
        boolean open = !dot && !parenthesis && !named;
        boolean weak = open && Character.isLowerCase(next);
        if (open && !(Character.isLetter(next) && (path.size() > 1 || closing == '\t'))
                || !open && body == after && body < to && !opensItem(next)
                || dot && !parenthesis && next == '.') {
            return null;
        }
        return new Marker(parenthesis ? Style.PARENTHESIS : Style.NUMBER, path, label(path), body, weak);
    }

    private static boolean opensItem(char c) {
        return Character.isLetter(c) || c == '«' || c == '"' || c == '(' || c == '“' || c == '|';
    }

    private static String label(List<Integer> path) {
        StringBuilder label = new StringBuilder();
        path.forEach(number -> label.append(label.isEmpty() ? "" : ".").append(number));
        return label.toString();
    }
}
