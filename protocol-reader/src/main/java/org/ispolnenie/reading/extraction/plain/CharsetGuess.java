package org.ispolnenie.reading.extraction.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the encoding of a text without a byte order mark. UTF-8 proves itself; UTF-16 shows by its zero bytes; of
 * the one-byte encodings that one is taken in which the letters are as frequent as they are in Russian, the declared
 * one first if it reads about as well.
 */
public final class CharsetGuess {

    public static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private static final List<Charset> ONE_BYTE =
            List.of(WINDOWS_1251, Charset.forName("KOI8-R"), Charset.forName("IBM866"));

    private static final int SAMPLE = 1 << 18;

    /** Occurrences of each letter from а to я in a thousand letters of Russian text. */
    private static final int[] FREQUENCY = {
        80, 16, 45, 17, 30, 85, 9, 16, 73, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17,
        3, 6, 20
    };

    private static final double READABLE = 20;
    private static final double ABOUT_AS_WELL = 0.75;

    private CharsetGuess() {}

    /**
     * The encoding of the bytes.
     *
     * @throws UnreadableDocumentException they are in none that is known
     */
    static Charset of(byte[] bytes, @Nullable Charset declared) {
        Charset wide = declared != null && declared.name().startsWith("UTF-16") ? declared : wideByZeros(bytes);
        wide = wide != null && isWide(bytes, wide) ? wide : null;
        if (wide != null) {
            return wide;
        }
        if (isUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = WINDOWS_1251;
        double bestScore = -1;
        for (Charset charset : ONE_BYTE) {
            double score = score(bytes, charset);
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        if (declared != null
                && !declared.name().startsWith("UTF")
                && score(bytes, declared) >= bestScore * ABOUT_AS_WELL) {
            return declared;
        }
        if (bestScore < 0) {
            throw new UnreadableDocumentException(Problem.NOT_TEXT);
        }
        return best;
    }

    /** The kind of UTF-16 that the zero halves of spaces and line ends hint at; null without zeros. */
    private static @Nullable Charset wideByZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (zeros[0] + zeros[1] == 0) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isWide(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
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
    private static boolean isUtf8(byte[] bytes) {
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

    /** How much like Russian the bytes read in that encoding; negative if they cannot be of it. */
    private static double score(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, SAMPLE);
        CharBuffer text = PlainTextReader.decodedOrNull(ByteBuffer.wrap(bytes, 0, length), charset);
        if (text == null) {
            return -1;
        }
        long points = 0;
        int counted = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'а' && c <= 'я') {
                points += FREQUENCY[c - 'а'];
                counted++;
            } else if (c >= 'А' && c <= 'Я') {
                points += before >= 'а' && before <= 'я' ? -100 : FREQUENCY[c - 'А'];
                counted++;
            } else if (c >= 0x2500 && c < 0x25A0 || c >= 0x80 && c < 0xA0) {
                points -= 200;
                counted++;
            }
            before = c;
        }
        double average = counted == 0 ? 0 : (double) points / counted;
        return average >= READABLE || counted == 0 ? Math.max(average, 0) : average > 0 ? average / 100 : -1;
    }
}
