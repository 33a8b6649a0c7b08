package org.ispolnenie.oversight.web.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A calendar as text. RFC 5545 folds lines after 75 octets; the library counts characters, of which a Russian one is two
 * octets, so the folding is ours.
 */
final class FeedText {

    private static final int LINE = 75;
    private static final String FOLD = "\r\n ";

    private FeedText() {}

    static String of(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string takes everything", impossible);
        }
        StringBuilder folded = new StringBuilder(text.getBuffer().length() * 2);
        for (String line : text.toString().split("\r\n")) {
            fold(line, folded);
            folded.append("\r\n");
        }
        return folded.toString();
    }

    /** Breaks a line between characters; the space that begins each next piece counts as one of its octets. */
    static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += size;
            i += Character.charCount(point);
        }
    }
}
