package org.ispolnenie.reading.extraction.document;

import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/**
 * What one extraction may still spend. Readers report their work here as they go, so that a hostile file stops its own
 * reader: nothing has to be killed from outside.
 */
public final class Budget {

    private static final long LENIENT_BYTES = 8L << 20;

    private final ExtractionLimits limits;
    private final long until;
    private long characters;
    private long inflated;
    private volatile boolean cancelled;

    public Budget(ExtractionLimits limits) {
        this.limits = limits;
        this.until = System.nanoTime() + limits.patience().toNanos();
    }

    ExtractionLimits limits() {
        return limits;
    }

    /** Nobody waits for the result any more: the next check ends the reader. */
    public void cancel() {
        cancelled = true;
    }

    /** Ends the reader whose time is over. */
    public void checkTime() {
        if (cancelled || System.nanoTime() - until > 0) {
            throw outOfTime();
        }
    }

    public UnreadableDocumentException outOfTime() {
        return new UnreadableDocumentException(
                Problem.TIMEOUT, limits.patience().toSeconds());
    }

    /** Some characters of the text have been made. */
    public void spendCharacters(long count) {
        checkTime();
        characters += count;
        if (characters > limits.characters()) {
            throw limits.exceeded();
        }
    }

    /**
     * A compressed part has unfolded further.
     *
     * @param more       the bytes it unfolded to since the last report
     * @param part       the bytes it has unfolded to so far
     * @param compressed its size in the file
     */
    public void spendInflated(long more, long part, long compressed) {
        checkTime();
        inflated += more;
        if (inflated > limits.inflated()) {
            throw tooComplex();
        }
        checkGrowth(part, compressed, limits.ratio());
    }

    /** A part must not unfold to so many times its size in the file, once it is beyond some megabytes. */
    void checkGrowth(long part, long compressed, int times) {
        if (part > LENIENT_BYTES && part / times > compressed) {
            throw tooComplex();
        }
    }

    /** Elements or groups are nested this deep. */
    public void checkDepth(int depth) {
        if (depth > limits.depth()) {
            throw tooComplex();
        }
    }

    private static UnreadableDocumentException tooComplex() {
        return new UnreadableDocumentException(Problem.TOO_COMPLEX);
    }
}
