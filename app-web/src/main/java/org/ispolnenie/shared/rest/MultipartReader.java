package org.ispolnenie.shared.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ispolnenie.shared.input.OfficeText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads a multipart body (RFC 2046) part after part, straight from the connection: nothing of it is ever held but one
 * buffer, a limit is kept while reading, and a broken body is refused as what it is (docs/decisions/0041).
 */
final class MultipartReader {

    private static final int LINE_END = 2;
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_BOUNDARY = 200;
    private static final int LONGEST_HEADERS = 1 << 14;

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;

    /** How many bytes at the start are the end of the headers and no part of the body. */
    private int putBack;

    /** Whether the delimiter that ends the part has not been met; what stands before the first part is skipped like one. */
    private boolean inBody = true;

    /** @param boundary as the body's media type names it */
    MultipartReader(InputStream in, @Nullable String boundary) {
        if (boundary == null || boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw malformed();
        }
        this.in = in;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter may stand at the very beginning, where no line ends before it.
        buffer[0] = '\r';
        buffer[1] = '\n';
        end = LINE_END;
    }

    /**
     * The headers of the next part, by lower-case names; null after the last. What is left of the part before is skipped.
     *
     * @throws Refusal (400) if the body is not what it says
     */
    @Nullable
    Map<String, String> next() throws IOException {
        if (inBody) {
            copy(OutputStream.nullOutputStream(), Long.MAX_VALUE);
        }
        int first = read();
        int second = read();
        if (first == '-' && second == '-') {
            return null;
        }
        while (first == ' ' || first == '\t') {
            first = second;
            second = read();
        }
        if (first != '\r' || second != '\n') {
            throw malformed();
        }
        return headers();
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            length += line.length();
            int colon = line.indexOf(':');
            if (colon <= 0 || length > LONGEST_HEADERS) {
                throw malformed();
            }
            headers.put(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        // The part's body begins; its delimiter may follow at once, and then shares this line's end.
        start -= LINE_END;
        putBack = LINE_END;
        inBody = true;
        return headers;
    }

    private String line() throws IOException {
        byte[] line = new byte[LONGEST_HEADERS];
        int length = 0;
        for (int c = read(); c != '\r'; c = read()) {
            if (length == line.length || c == '\n') {
                throw malformed();
            }
            line[length++] = (byte) c;
        }
        if (read() != '\n') {
            throw malformed();
        }
        return OfficeText.unmarked(Arrays.copyOf(line, length));
    }

    /**
     * Copies the body of the part.
     *
     * @return false if there are more bytes than the limit; the part is not at its end then
     */
    boolean copy(OutputStream out, long limit) throws IOException {
        long left = limit;
        while (true) {
            fill();
            int found = indexOfDelimiter();
            int stop = found >= 0 ? found : Math.max(start, end - delimiter.length + 1);
            int hidden = Math.min(putBack, stop - start);
            int count = stop - start - hidden;
            if (count > left) {
                return false;
            }
            out.write(buffer, start + hidden, count);
            left -= count;
            putBack -= hidden;
            if (found >= 0) {
                start = found + delimiter.length;
                putBack = 0;
                inBody = false;
                return true;
            }
            if (stop == start) {
                throw malformed();
            }
            start = stop;
        }
    }

    private int indexOfDelimiter() {
        for (int i = start; i <= end - delimiter.length; i++) {
            int matched = 0;
            while (matched < delimiter.length && buffer[i + matched] == delimiter[matched]) {
                matched++;
            }
            if (matched == delimiter.length) {
                return i;
            }
        }
        return -1;
    }

    private int read() throws IOException {
        if (start == end) {
            fill();
        }
        if (start == end) {
            throw malformed();
        }
        return buffer[start++] & 0xFF;
    }

    /** Moves what is left to the front, leaving room for the bytes put back, and reads on until the buffer is full. */
    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, LINE_END, end - start);
        end = LINE_END + end - start;
        start = LINE_END;
        while (end < buffer.length) {
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                return;
            }
            end += count;
        }
    }

    private static Refusal malformed() {
        return Refusal.malformed(Message.of("shared.NOT_MULTIPART"));
    }
}
