package org.ispolnenie.reading.extraction.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.jspecify.annotations.Nullable;

/** Tells by its bytes whether a text is UTF-8 or one of the wide encodings. */
final class UnicodeGuess {

    private UnicodeGuess() {}

    /** The kind of UTF-16 that the zero halves of spaces and line ends hint at; null without zeros. */
    static @Nullable Charset wideByZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, CharsetGuess.SAMPLE); i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[0] + zeros[1] == 0) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    static boolean isWide(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, CharsetGuess.SAMPLE) & ~1;
        CharBuffer text = PlainTextReader.decodedOrNull(ByteBuffer.wrap(bytes, 0, length), charset);
        return text != null && mostlyReadable(text);
    }

    private static boolean mostlyReadable(CharBuffer text) {
        int readable = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latin = c >= ' ' && c < 0x180 || c == '\n' || c == '\r' || c == '\t';
            if (latin || (c >= 0x400 && c < 0x530) || (c >= 0x2010 && c < 0x2120)) {
                readable++;
            }
        }
        return readable >= text.length() * 0.95;
    }

    /** Whether the bytes are UTF-8; a text that is so but for a few places was broken on its way. */
    static boolean isUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i];
            int following = b >= 0 ? 0 : (b & 0xE0) == 0xC0 ? 1 : (b & 0xF0) == 0xE0 ? 2 : (b & 0xF8) == 0xF0 ? 3 : -1;
            int length = 1;
            while (length <= following && i + length < bytes.length && (bytes[i + length] & 0xC0) == 0x80) {
                length++;
            }
            if (length != following + 1) {
                bad++;
            } else if (following > 0) {
                good++;
            }
            i += length;
        }
        if (bad > 0 && good > 10 * bad) {
            throw new UnreadableDocumentException(Problem.DAMAGED);
        }
        return bad == 0;
    }
}
