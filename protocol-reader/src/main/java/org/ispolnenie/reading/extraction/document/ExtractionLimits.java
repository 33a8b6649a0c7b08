package org.ispolnenie.reading.extraction.document;

import java.time.Duration;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/**
 * How much of a foreign file is taken.
 *
 * @param bytes      the largest file, in bytes
 * @param characters the longest text, in UTF-16 units
 * @param inflated   the most bytes that compressed parts of one file may unfold to
 * @param ratio      how many times larger than its compressed form a part may be, once it is beyond some megabytes
 * @param depth      the deepest nesting of elements or groups
 * @param patience   the longest time spent on one file
 */
public record ExtractionLimits(long bytes, int characters, long inflated, int ratio, int depth, Duration patience) {

    /** 32 MB of file, 25 million characters of text, a minute. */
    public static final ExtractionLimits DEFAULT =
            new ExtractionLimits(32L << 20, 25_000_000, 256L << 20, 500, 512, Duration.ofSeconds(60));

    /** The refusal of a file, or a text, that is larger. */
    public UnreadableDocumentException exceeded() {
        return new UnreadableDocumentException(Problem.TOO_LARGE, bytes >> 20, characters / 1_000_000);
    }

    /** These limits with another size of file. */
    public ExtractionLimits withBytes(long largest) {
        return new ExtractionLimits(largest, characters, inflated, ratio, depth, patience);
    }

    /** These limits with another time. */
    public ExtractionLimits withPatience(Duration longest) {
        return new ExtractionLimits(bytes, characters, inflated, ratio, depth, longest);
    }
}
