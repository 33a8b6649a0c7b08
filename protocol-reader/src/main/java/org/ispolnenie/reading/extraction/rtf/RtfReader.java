package org.ispolnenie.reading.extraction.rtf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.FormatReader;

/**
 * Rich Text Format: braces make groups, a backslash makes a control word, the rest is text in the code page of its
 * font. Groups are kept on a list, not on the stack of the thread.
 */
public final class RtfReader implements FormatReader {

    private static final int LONGEST_WORD = 64;

    @Override
    public String read(byte[] bytes, Budget budget) throws IOException {
        RtfText text = new RtfText(budget);
        int at = 0;
        while (bytes[at] != '{') {
            at++;
        }
        do {
            budget.checkTime();
            switch (bytes[at]) {
                case '{' -> {
                    text.openGroup();
                    at++;
                }
                case '}' -> {
                    text.closeGroup();
                    at++;
                }
                case '\\' -> at = control(bytes, at + 1, text);
                case '\r', '\n', 0 -> at++;
                default -> text.character(bytes[at++]);
            }
        } while (at < bytes.length && text.depth() > 0);
        if (text.depth() > 0) {
            throw new IOException("the outermost group is not closed");
        }
        return text.finish();
    }

    /** Reads a control word or sign; gives where to go on. */
    private static int control(byte[] bytes, int start, RtfText text) throws IOException {
        if (start >= bytes.length) {
            throw new IOException("a control word is cut short");
        }
        if (!isLetter(bytes[start])) {
            return sign(bytes, start, text);
        }
        int end = start;
        while (end < bytes.length && end - start < LONGEST_WORD && isLetter(bytes[end])) {
            end++;
        }
        String word = new String(bytes, start, end - start, StandardCharsets.US_ASCII);
        int at = end;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        int digits = at;
        long number = 0;
        while (at < bytes.length && at - digits < 10 && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        boolean given = at > digits;
        int value = (int) (negative ? -number : number);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && given) {
            return (int) Math.min(bytes.length, at + Math.max(0, number));
        }
        text.control(word, given ? value : null);
        return at;
    }

    private static int sign(byte[] bytes, int at, RtfText text) throws IOException {
        switch (bytes[at]) {
            case '\'' -> {
                if (at + 2 >= bytes.length) {
                    throw new IOException("a character is cut short");
                }
                int value = Character.digit(bytes[at + 1], 16) * 16 + Character.digit(bytes[at + 2], 16);
                if (value < 0) {
                    throw new IOException("a character is no hexadecimal number");
                }
                text.character((byte) value);
                return at + 3;
            }
            case '*' -> text.startOptional();
            case '~' -> text.words("\u00A0");
            case '_' -> text.words("-");
            case '\r', '\n' -> text.control("par", null);
            case '\\', '{', '}' -> text.character(bytes[at]);
            default -> {
                // an optional hyphen, or a sign of an index
            }
        }
        return at + 1;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
