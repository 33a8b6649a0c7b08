package org.ispolnenie.shared.service.work;

import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;

/** How far a long work is. Who does it counts its steps; who waits reads them, from another thread, and may cancel. */
public final class LongWork {

    private volatile int steps;
    private volatile boolean cancelled;

    /** Nobody waits where they could see or cancel it. */
    public static LongWork unwatched() {
        return new LongWork();
    }

    /**
     * One step more, a row of a table.
     *
     * @throws ConflictException if it has been cancelled
     */
    // One thread works; the others only read.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    public void step() {
        requireWanted();
        steps++;
    }

    /**
     * Asked before what has been done is kept.
     *
     * @throws ConflictException if it has been cancelled
     */
    public void requireWanted() {
        if (cancelled) {
            throw new ConflictException(Message.of("shared.WORK_CANCELLED"));
        }
    }

    /** It ends at its next step, with nothing kept. */
    public void cancel() {
        cancelled = true;
    }

    public int steps() {
        return steps;
    }
}
