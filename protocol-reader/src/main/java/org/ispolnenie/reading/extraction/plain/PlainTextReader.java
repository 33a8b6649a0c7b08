package org.ispolnenie.reading.extraction.plain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.DocumentFormat;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Plain text in whatever encoding Russian offices have used. Every character comes through as it is; only the byte
 * order mark goes, and every line ends with {@code \n}.
 */
public final class PlainTextReader {

    private static final List<ByteOrderMark> MARKS = List.of(
            new ByteOrderMark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new ByteOrderMark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new ByteOrderMark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new ByteOrderMark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new ByteOrderMark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private final @Nullable Charset declared;

    private record ByteOrderMark(Charset charset, int... bytes) {

        boolean opens(byte[] text) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= text.length || (text[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    public PlainTextReader(@Nullable Charset declared) {
        this.declared = declared;
    }

    public ExtractedText read(byte[] bytes, Budget budget) {
        int start = 0;
        Charset charset = null;
        for (ByteOrderMark mark : MARKS) {
            if (charset == null && mark.opens(bytes)) {
                charset = mark.charset();
                start = mark.bytes().length;
            }
        }
        if (charset == null) {
            charset = CharsetGuess.of(bytes, declared);
        }
        String text = decoded(bytes, start, charset);
        budget.spendCharacters(text.length());
        if (hasStrangeControls(text)) {
            throw new UnreadableDocumentException(Problem.NOT_TEXT);
        }
        return new ExtractedText(withPlainLineEnds(text), DocumentFormat.TEXT.mediaType(), charset.name());
    }

    private static String decoded(byte[] bytes, int start, Charset charset) {
        CharBuffer text = decodedOrNull(ByteBuffer.wrap(bytes, start, bytes.length - start), charset);
        if (text == null) {
            throw new UnreadableDocumentException(Problem.DAMAGED);
        }
        return text.toString();
    }

    /** The text, if every byte of it belongs to that encoding. */
    static @Nullable CharBuffer decodedOrNull(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes);
        } catch (CharacterCodingException foreign) {
            return null;
        }
    }

    /** A stray control sign happens; many, or a zero, are no text. */
    private static boolean hasStrangeControls(String text) {
        int strange = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B') {
                strange++;
            }
        }
        return strange > 2 + text.length() / 1000;
    }

    private static String withPlainLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
