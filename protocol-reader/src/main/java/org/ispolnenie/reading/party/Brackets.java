package org.ispolnenie.reading.party;

import org.ispolnenie.reading.text.Letters;
import org.ispolnenie.reading.text.StemmedWords;

/** Brackets and quotes around names: a part of a list begins and ends with those that belong to it. */
final class Brackets {

    private static final String OPENING = "(«\"“";
    private static final String CLOSING = ")»\"”";

    private Brackets() {}

    /** How many brackets and quotes more are open between two words than before. */
    static int depthBetween(StemmedWords words, int word, int next) {
        int depth = 0;
        for (int i = words.start(word); i < words.start(next); i++) {
            char c = words.text().charAt(i);
            if (c != '"') {
                depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            }
        }
        return depth;
    }

    /** The end of a name with the brackets behind it: «КОиПО ЛО (Иванов И.И.)». */
    static int after(StemmedWords words, int next, int to) {
        int end = end(words, next);
        int at = Letters.skipBlanks(words.text(), end, words.text().length());
        if (next < to && at < words.text().length() && words.text().charAt(at) == '(') {
            int closing = Letters.indexOf(words.text(), ')', at, words.end(to - 1) + 3);
            return closing >= 0 ? closing + 1 : end;
        }
        return end;
    }

    /** Where a name begins with the quote that closes behind it: «МО «Лужский район»». */
    static int quoted(String text, int start, int end) {
        boolean closes = end > start && text.charAt(end - 1) == '»' && text.lastIndexOf('«', end - 1) < start;
        return closes && start > 0 && text.charAt(start - 1) == '«' ? start - 1 : start;
    }

    /** The end of the word before this one, with the quote or bracket that closes behind it. */
    static int end(StemmedWords words, int next) {
        int end = words.end(next - 1);
        String text = words.text();
        boolean initial = words.isCapitalised(next - 1) && end - words.start(next - 1) == 1;
        end += initial && end < text.length() && text.charAt(end) == '.' ? 1 : 0;
        while (end < text.length()
                && CLOSING.indexOf(text.charAt(end)) >= 0
                && isOpened(text, words, next, text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOpened(String text, StemmedWords words, int next, char closing) {
        char opening = OPENING.charAt(CLOSING.indexOf(closing));
        int from = Math.max(0, words.end(next - 1) - 200);
        int depth = 0;
        for (int i = from; i < words.end(next - 1); i++) {
            depth += text.charAt(i) == opening ? 1 : text.charAt(i) == closing ? -1 : 0;
        }
        return depth > 0;
    }

    /** The end with the bracket that closes right behind it, where one is open. */
    static int closed(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth > 0 && end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }
}
