package org.ispolnenie.reading.layout.line;

import java.util.Arrays;
import org.ispolnenie.reading.text.Letters;

/** The lines of a source text by their offsets; the text itself is not copied. Any line break of Unicode ends a line. */
public final class SourceLines {

    private final String text;
    private int[] starts = new int[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    private int count;

    public SourceLines(String text) {
        this.text = text;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean windows = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isBreak(c) && !windows) {
                add(start, i);
                start = i + 1;
            }
        }
        if (start < text.length()) {
            add(start, text.length());
        }
        skipQuoting();
    }

    /** A forwarded letter quotes every line with «>»: the sign is none of its words. */
    private void skipQuoting() {
        int written = 0;
        int quoted = 0;
        for (int line = 0; line < count; line++) {
            written += isBlank(line) ? 0 : 1;
            quoted += !isBlank(line) && text.charAt(froms[line]) == '>' ? 1 : 0;
        }
        if (quoted * 2 <= written) {
            return;
        }
        for (int line = 0; line < count; line++) {
            while (froms[line] < tos[line] && text.charAt(froms[line]) == '>') {
                froms[line] = Letters.skipBlanks(text, froms[line] + 1, tos[line]);
            }
        }
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            froms = Arrays.copyOf(froms, count * 2);
            tos = Arrays.copyOf(tos, count * 2);
        }
        int from = Letters.skipBlanks(text, start, end);
        starts[count] = start;
        froms[count] = from;
        tos[count] = Letters.trimmedEnd(text, from, end);
        count++;
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    /** Where the line begins, blanks included. */
    public int start(int line) {
        return starts[line];
    }

    /** Where what is written on the line begins. */
    public int from(int line) {
        return froms[line];
    }

    /** Where what is written on the line ends. */
    public int to(int line) {
        return tos[line];
    }

    public boolean isBlank(int line) {
        return froms[line] >= tos[line];
    }

    /** The next line that is not blank; {@link #count()} if there is none. */
    public int nextWritten(int line) {
        int next = line;
        while (next < count && isBlank(next)) {
            next++;
        }
        return next;
    }
}
