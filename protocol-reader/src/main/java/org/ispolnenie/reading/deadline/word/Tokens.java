package org.ispolnenie.reading.deadline.word;

import java.util.Arrays;

/**
 * A text cut into words, numbers and signs. What writers use for one another is folded here once, so that the grammar
 * need not know of it: all dashes, all spaces, capital and small letters, «ё» and «е», Latin letters inside Cyrillic
 * words, letters composed of two characters.
 */
public final class Tokens {

    /** Stands for an empty line, which no deadline spans. */
    public static final char PARAGRAPH = '\n';

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte SIGN = 3;
    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final int limit;
    private int size;
    private byte[] kinds;
    private int[] starts;
    private int[] ends;
    private int[] values;
    private String[] words;

    private Tokens(String text, int start, int end) {
        this.text = text;
        this.limit = end;
        int capacity = Math.max(16, (end - start) / 5);
        kinds = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        values = new int[capacity];
        words = new String[capacity];
    }

    /** The tokens of a passage; their places are those in the whole text. */
    static Tokens of(String text, int start, int end) {
        Tokens tokens = new Tokens(text, start, end);
        tokens.cut(start);
        return tokens;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    /** The folded word; empty if the token is none, or lies outside the text. */
    public String word(int token) {
        return isOf(WORD, token) ? words[token] : "";
    }

    /** The number, -1 if the token is none or has more than nine digits. */
    public int number(int token) {
        return isOf(NUMBER, token) ? values[token] : -1;
    }

    /** How many digits are written; 0 if the token is no number. */
    public int digits(int token) {
        return isOf(NUMBER, token) ? ends[token] - starts[token] : 0;
    }

    /** The folded sign, 0 if the token is none. */
    public char sign(int token) {
        return isOf(SIGN, token) ? (char) values[token] : 0;
    }

    /** Whether the token stands at once after the one before it. */
    boolean isGlued(int token) {
        return token > 0 && token < size && starts[token] == ends[token - 1];
    }

    private boolean isOf(byte kind, int token) {
        return token >= 0 && token < size && kinds[token] == kind;
    }

    private void cut(int start) {
        int at = start;
        while (at < limit) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at = space(at);
            } else if (isDigit(c)) {
                at = number(at, c);
            } else if (Character.isLetter(c)) {
                int end = at + 1;
                while (end < limit && isPartOfWord(text.charAt(end))) {
                    end++;
                }
                add(WORD, at, end, 0, Spelling.folded(text, at, end));
                at = end;
            } else {
                add(SIGN, at, at + 1, Spelling.foldedSign(c), "");
                at++;
            }
        }
    }

    private int space(int start) {
        int at = start;
        int lines = 0;
        while (at < limit && isSpace(text.charAt(at))) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 1) {
            add(SIGN, start, at, PARAGRAPH, "");
        }
        return at;
    }

    private int number(int start, char first) {
        int at = start;
        int value = 0;
        for (char c = first; isDigit(c); c = at < limit ? text.charAt(at) : 0) {
            value = at - start < LONGEST_NUMBER ? value * 10 + (c - '0') : -1;
            at++;
        }
        add(NUMBER, start, at, at - start <= LONGEST_NUMBER ? value : -1, "");
        return at;
    }

    private void add(byte kind, int start, int end, int value, String word) {
        if (size == kinds.length) {
            int capacity = size * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            values = Arrays.copyOf(values, capacity);
            words = Arrays.copyOf(words, capacity);
        }
        kinds[size] = kind;
        starts[size] = start;
        ends[size] = end;
        values[size] = value;
        words[size] = word;
        size++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || Spelling.isInvisible(c) || Spelling.isCombining(c);
    }
}
