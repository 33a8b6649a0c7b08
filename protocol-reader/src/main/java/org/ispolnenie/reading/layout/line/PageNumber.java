package org.ispolnenie.reading.layout.line;

import org.ispolnenie.reading.text.Letters;

/** Lines that belong to the page, not to the text: «- 2 -», «Стр. 3», «2». */
public final class PageNumber {

    private static final int LONGEST = 20;

    private PageNumber() {}

    public static boolean is(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                int end = Letters.wordEnd(text, i, to);
                String word = Letters.lower(text.substring(i, end));
                if (!word.equals("стр") && !word.equals("страница") && !word.equals("из") && !word.equals("page")) {
                    return false;
                }
                i = end - 1;
            } else if (!Letters.isBlank(c) && !Letters.isDash(c) && c != '/' && (c != '.' || digits > 0)) {
                return false;
            }
        }
        return digits > 0 && digits <= 8;
    }
}
