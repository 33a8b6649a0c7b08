package org.ispolnenie.shared.service;

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

    /** Records a key; false if it is there already. Waits for a transaction that is recording the same key. */
    boolean claim(Attempt attempt);

    Known find(Attempt attempt);

    void complete(Attempt attempt, Answer answer);

    /** Writes out everything the transaction has changed so far, so that versions are final. */
    void flush();

    /** Deletes what is older than a week; how many. */
    int deleteOld();
}
