package org.ispolnenie.reading.extraction.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/**
 * Unpacks the streams of a PDF beforehand, into nothing, and counts: PDFBox unpacks without measure, and what is packed
 * twice out of memory, where {@link PdfBytes} does not see it grow. Pictures packed once are left alone: an empty page
 * that was scanned grows a thousandfold, and nobody unpacks it for its text.
 */
final class PdfFilters {

    private static final int LONGEST_DICTIONARY = 1 << 14;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*\\]|/[^\\s/\\[\\]<>()]+)");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern NAME = Pattern.compile("/([^\\s/\\[\\]<>()]+)");
    private static final Pattern INDIRECT = Pattern.compile("/Filter\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfFilters() {}

    /** Refuses a document whose streams grow beyond measure, or hide how they are packed. */
    static void refuseGrowth(byte[] bytes, Budget budget) {
        int from = 0;
        for (int at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at + STREAM.length)) {
            budget.checkTime();
            String before = dictionary(bytes, Math.max(from, at - LONGEST_DICTIONARY), at);
            from = at + STREAM.length;
            if (INDIRECT.matcher(before).find()) {
                throw new UnreadableDocumentException(Problem.TOO_COMPLEX);
            }
            Matcher chain = FILTER.matcher(before);
            while (chain.find()) {
                List<String> filters = names(chain.group(1));
                if (filters.size() > 1 || !PICTURE.matcher(before).find()) {
                    int end = indexOf(bytes, END, from);
                    unpack(bytes, from, end < 0 ? bytes.length : end, filters, budget);
                }
            }
        }
    }

    private static List<String> names(String chain) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(chain);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }

    private static String dictionary(byte[] bytes, int start, int end) {
        String raw = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        String own = raw.substring(Math.max(0, raw.lastIndexOf("obj")));
        return ESCAPED.matcher(own)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    private static void unpack(byte[] bytes, int start, int end, List<String> filters, Budget budget) {
        int first = start;
        while (first < end && (bytes[first] == '\r' || bytes[first] == '\n')) {
            first++;
        }
        byte[] packed = Arrays.copyOfRange(bytes, first, end);
        long original = packed.length;
        for (int i = 0; i < filters.size(); i++) {
            Counted unpacked = new Counted(original, i + 1 < filters.size(), budget);
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(packed), unpacked, new COSDictionary(), 0);
            } catch (IOException | RuntimeException broken) {
                if (broken instanceof UnreadableDocumentException refusal) {
                    throw refusal;
                }
                // not packed so, or locked: PDFBox will say what it thinks of it
            }
            packed = unpacked.toByteArray();
        }
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            if (bytes[i] == word[0] && Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Counts what is unpacked, and keeps it for the next filter while the budget lets it. */
    private static final class Counted extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long compressed;
        private final boolean needed;
        private final Budget budget;
        private long size;

        Counted(long compressed, boolean needed, Budget budget) {
            this.compressed = compressed;
            this.needed = needed;
            this.budget = budget;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            if (needed) {
                kept.write(source, offset, length);
            }
            size += length;
            budget.spendInflated(length, size, compressed);
        }

        byte[] toByteArray() {
            return kept.toByteArray();
        }
    }
}
