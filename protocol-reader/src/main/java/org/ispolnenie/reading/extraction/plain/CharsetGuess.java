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

    static final int SAMPLE = 1 << 18;

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
        Charset wide =
                declared != null && declared.name().startsWith("UTF-16") ? declared : UnicodeGuess.wideByZeros(bytes);
        wide = wide != null && UnicodeGuess.isWide(bytes, wide) ? wide : null;
        if (wide != null) {
            return wide;
        }
        if (UnicodeGuess.isUtf8(bytes)) {
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
