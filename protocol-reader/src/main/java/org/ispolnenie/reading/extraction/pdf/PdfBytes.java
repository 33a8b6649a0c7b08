package org.ispolnenie.reading.extraction.pdf;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.ispolnenie.reading.extraction.document.Budget;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/**
 * The bytes of a PDF, with a guard on what is made of them. PDFBox unfolds a stream into memory without asking, a piece
 * of the file at a time; each time it comes for the next piece, the time and memory it has used are checked.
 */
final class PdfBytes extends RandomAccessReadBuffer {

    /** An ordinary protocol costs some tens of megabytes of short-lived objects. */
    private static final long ALLOCATION = 1L << 30;

    private static final int ALLOCATION_PER_BYTE = 64;
    private static final int CHECK_EVERY = 4096;

    private final Budget budget;
    private final Thread reader = Thread.currentThread();
    private final long allocationLimit;
    private int untilCheck = CHECK_EVERY;

    PdfBytes(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
        this.allocationLimit = allocated() + ALLOCATION + (long) bytes.length * ALLOCATION_PER_BYTE;
    }

    private static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getCurrentThreadAllocatedBytes()
                : 0;
    }

    @Override
    public int read() throws IOException {
        spend(1);
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        spend(CHECK_EVERY);
        return super.read(target, offset, length);
    }

    private void spend(int steps) {
        untilCheck -= steps;
        if (untilCheck > 0) {
            return;
        }
        untilCheck = CHECK_EVERY;
        budget.checkTime();
        if (Thread.currentThread() == reader && allocated() > allocationLimit) {
            throw new UnreadableDocumentException(Problem.TOO_COMPLEX);
        }
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }
}
