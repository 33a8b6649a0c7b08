package org.ispolnenie.shared.service;

import java.util.Optional;
import org.ispolnenie.shared.service.IdempotentRequests.Answer;
import org.ispolnenie.shared.service.IdempotentRequests.Attempt;
import org.jspecify.annotations.Nullable;

/** Where keys of requests and their answers are kept; every call runs in its caller's transaction. */
public interface IdempotencyRecords {

    /**
     * What is known of a key.
     *
     * @param requestHash what was asked with it
     * @param answer      what was told; null while the effect is under way, or was broken off
     */
    record Known(String requestHash, @Nullable Answer answer) {}

    /**
     * Records a key, where it is not there yet; what is known of it then. Waits for a transaction that is recording the same
     * key, and holds the key until its own transaction ends.
     */
    Known claim(Attempt attempt);

    /** What is known of a key; empty if it has not been recorded. */
    Optional<Known> find(Attempt attempt);

    void complete(Attempt attempt, Answer answer);

    /** Writes out everything the transaction has changed so far, so that versions are final. */
    void flush();

    /** Deletes of what is older than a week the oldest, at most so many; how many it were. */
    int deleteOld(int atMost);
}
