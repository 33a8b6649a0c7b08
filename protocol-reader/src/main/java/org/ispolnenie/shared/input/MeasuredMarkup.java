package org.ispolnenie.shared.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Supplier;

/**
 * Foreign XML whose marks are of a length that somebody may have written. The parser keeps a tag, a comment, a
 * processing instruction or a piece of marked text as a whole before it says anything of it, so a single one of them,
 * packed a thousand times, takes all the memory there is; text between marks it hands on piece by piece.
 */
public final class MeasuredMarkup extends FilterReader {

    /** A tag of an office program has some hundreds of characters. */
    static final int LONGEST = 1 << 20;

    private static final String COMMENT = "<!--";
    private static final String MARKED_TEXT = "<![CDATA[";

    private final Supplier<? extends RuntimeException> tooLong;
    /** How the mark begins, as far as that tells what ends it. */
    private final StringBuilder beginning = new StringBuilder();

    private Mark mark = Mark.NONE;
    private int length;
    private char quote;
    private char last;
    private char lastButOne;

    /** What stands between {@code <} and its end. */
    private enum Mark {
        NONE,
        BEGINNING,
        TAG,
        INSTRUCTION,
        COMMENT,
        MARKED_TEXT,
        /** No office document has one: nothing ends it. */
        DOCUMENT_TYPE
    }

    /** @param tooLong the refusal of a file with a mark that is longer */
    public MeasuredMarkup(Reader source, Supplier<? extends RuntimeException> tooLong) {
        super(source);
        this.tooLong = tooLong;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        int taken = super.read(target, offset, count);
        for (int i = 0; i < taken; i++) {
            measure(target[offset + i]);
        }
        return taken;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void measure(char next) {
        if (mark == Mark.NONE) {
            if (next == '<') {
                begin();
            }
            return;
        }
        if (++length > LONGEST) {
            throw tooLong.get();
        }
        if (mark == Mark.BEGINNING) {
            beginning.append(next);
            mark = kind();
        }
        if (isEnd(next)) {
            mark = Mark.NONE;
        }
        lastButOne = last;
        last = next;
    }

    private void begin() {
        mark = Mark.BEGINNING;
        length = 1;
        beginning.setLength(0);
        beginning.append('<');
        quote = 0;
        last = 0;
        lastButOne = 0;
    }

    private Mark kind() {
        String begun = beginning.toString();
        if (begun.charAt(1) == '?') {
            return Mark.INSTRUCTION;
        }
        if (begun.charAt(1) != '!') {
            return Mark.TAG;
        }
        if (begun.equals(COMMENT) || begun.equals(MARKED_TEXT)) {
            // the signs it begins with are none of those that end it
            last = 0;
            lastButOne = 0;
            return begun.equals(COMMENT) ? Mark.COMMENT : Mark.MARKED_TEXT;
        }
        return COMMENT.startsWith(begun) || MARKED_TEXT.startsWith(begun) ? Mark.BEGINNING : Mark.DOCUMENT_TYPE;
    }

    private boolean isEnd(char next) {
        return switch (mark) {
            case TAG -> isEndOfTag(next);
            case INSTRUCTION -> next == '>' && last == '?';
            case COMMENT -> next == '>' && last == '-' && lastButOne == '-';
            case MARKED_TEXT -> next == '>' && last == ']' && lastButOne == ']';
            case NONE, BEGINNING, DOCUMENT_TYPE -> false;
        };
    }

    /** In the value of an attribute the sign of the end is one like others. */
    private boolean isEndOfTag(char next) {
        if (quote != 0) {
            quote = next == quote ? 0 : quote;
            return false;
        }
        quote = next == '"' || next == '\'' ? next : 0;
        return next == '>';
    }
}
