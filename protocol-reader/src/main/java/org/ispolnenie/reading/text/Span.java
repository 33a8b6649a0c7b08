package org.ispolnenie.reading.text;

/**
 * A stretch of the extracted source text.
 *
 * @param start the offset of its first character (UTF-16 units, as in Java and JavaScript strings)
 * @param end   the offset after its last character
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }
}
