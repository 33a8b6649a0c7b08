package org.ispolnenie.reading.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.reading.layout.line.Marker.Style;
import org.ispolnenie.reading.text.Letters;
import org.jspecify.annotations.Nullable;

/** Recognises the number an item begins with: «1.», «1)», «1.1 Обеспечить», «Пункт 1 –». */
final class NumberMark {

    /** Deeper numbers are read to their end and cut to this. */
    private static final int MOST_LEVELS = 8;

    private static final int MOST_DIGITS = 6;

    private NumberMark() {}

    static @Nullable Marker number(String text, int from, int to, boolean named) {
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
