package org.ispolnenie.reading.deadline.word;

import java.time.Month;
import java.util.Set;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.jspecify.annotations.Nullable;

/**
 * A place among the tokens that forms move forward as they recognise words. A method that does not find what it asks
 * for leaves the place as it was.
 */
public final class Cursor {

    /** Where the words stand; running text needs clearer signs of a deadline than a line that is labelled one. */
    public enum Place {
        LINE,
        TEXT
    }

    private static final int LONGEST_REMARK = 12;

    private final String text;
    private final Tokens tokens;
    private final DeadlineContext context;
    private Place place = Place.TEXT;
    private int at;

    public Cursor(String text, int start, int end, DeadlineContext context) {
        this.text = text;
        this.tokens = Tokens.of(text, start, end);
        this.context = context;
    }

    public DeadlineContext context() {
        return context;
    }

    public boolean isInText() {
        return place == Place.TEXT;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int at() {
        return at;
    }

    public void moveTo(int token) {
        at = token;
    }

    public void moveTo(int token, Place newPlace) {
        at = token;
        place = newPlace;
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    public boolean isEndOfClause() {
        char sign = sign();
        return isAtEnd() || sign == '.' || sign == ';' || sign == ')' || sign == Tokens.PARAGRAPH;
    }

    /** On a line, a short remark in brackets: «до 01.12.2019 (I этап), до 01.02.2020 (II этап)». */
    public void skipRemark() {
        int start = at;
        if (isInText() || !skip('(')) {
            return;
        }
        for (int i = 0; i < LONGEST_REMARK && !isAtEnd(); i++) {
            if (skip(')')) {
                return;
            }
            at++;
        }
        at = start;
    }

    /** The month of the heading, which lines of a table rely on; null in running text. */
    @Nullable
    public Month headingMonth() {
        return isInText() ? null : context.headingMonth();
    }

    /** The words of the source from a token up to this place. */
    public String wordsSince(int token) {
        return at > token ? text.substring(tokens.start(token), tokens.end(at - 1)) : "";
    }

    public String word() {
        return tokens.word(at);
    }

    public boolean isWordThatStarts(String... stems) {
        String word = tokens.word(at);
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }

    public boolean skip(String word) {
        if (tokens.word(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    public boolean skipAny(Set<String> words) {
        if (words.contains(tokens.word(at))) {
            at++;
            return true;
        }
        return false;
    }

    public boolean skipStem(String... stems) {
        if (isWordThatStarts(stems)) {
            at++;
            return true;
        }
        return false;
    }

    /** All the words, one after another, or none. */
    public boolean skipAll(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!tokens.word(at + i).equals(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    char sign() {
        return tokens.sign(at);
    }

    public boolean skip(char sign) {
        if (tokens.sign(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    public int number() {
        return tokens.number(at);
    }

    public int digits() {
        return tokens.digits(at);
    }

    /** A number of one or two digits, -1 if there is none. */
    public int skipShortNumber() {
        if (digits() == 1 || digits() == 2) {
            return tokens.number(at++);
        }
        return -1;
    }

    /** The month named here, with the dot of an abbreviation; null if there is none. */
    @Nullable
    public Month skipMonth() {
        Month month = MonthNames.month(word());
        if (month != null) {
            boolean shortened = word().length() <= 4 && !word().startsWith("ма") && !word().startsWith("ию");
            at++;
            if (shortened || tokens.word(at - 1).equals("мар")) {
                skip('.');
            }
        }
        return month;
    }

    /** The word of a year, «года», «г.»; with the dot of the abbreviation. */
    public boolean skipYearWord() {
        boolean abbreviated = word().equals("г") || word().equals("гг");
        if (skipAny(Vocabulary.YEAR_WORDS)) {
            if (abbreviated && tokens.isGlued(at)) {
                skip('.');
            }
            return true;
        }
        return false;
    }
}
