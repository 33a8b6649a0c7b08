package org.ispolnenie.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Makes the repetition of a write harmless: the key of a request is recorded in the same transaction as its effect, so
 * there is never the one without the other, wherever a process dies. A second request with the key waits at the row of
 * the first until that is committed, then gets its answer; if the first is undone, it takes its place. Refused requests
 * leave nothing behind.
 *
 * <p>What cannot be one transaction, and is harmless to repeat by its nature, asks {@link #before} and tells
 * {@link #after}.
 */
@Stateless
@PermitAll
public class IdempotentRequests {

    /** So that nobody waits for the locks of a long deletion. */
    private static final int FORGOTTEN_AT_ONCE = 1000;

    @Inject
    private IdempotencyRecords records;

    /**
     * A write that may be a repetition.
     *
     * @param caller      whose key it is
     * @param key         the caller's name for this write; null: it is never repeated
     * @param requestHash SHA-256 of what is asked, in hex: the same key must ask the same
     */
    public record Attempt(String caller, @Nullable String key, String requestHash) {}

    /**
     * What the caller is told.
     *
     * @param status   the HTTP status
     * @param location where the new thing is; null if nothing is new
     * @param etag     its version; null if it has none
     * @param body     JSON
     * @param repeated whether this was answered before and nothing was done now
     */
    public record Answer(int status, @Nullable String location, @Nullable String etag, String body, boolean repeated) {

        public static Answer of(int status, @Nullable String location, @Nullable String etag, String body) {
            return new Answer(status, location, etag, body, false);
        }
    }

    /**
     * Does a write once, in one transaction with the record of its key.
     *
     * @param effect does it
     * @param answer words what the caller is told, after everything has been written
     */
    public <T> Answer once(Attempt attempt, Supplier<T> effect, Function<T, Answer> answer) {
        if (attempt.key() == null) {
            T done = effect.get();
            records.flush();
            return answer.apply(done);
        }
        Optional<Answer> before = answered(attempt, records.claim(attempt));
        if (before.isPresent()) {
            return before.get();
        }
        T done = effect.get();
        records.flush();
        Answer told = answer.apply(done);
        records.complete(attempt, told);
        return told;
    }

    /** The answer of an earlier request that had the key; empty: go ahead. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Answer> before(Attempt attempt) {
        return attempt.key() == null
                ? Optional.empty()
                : records.find(attempt).flatMap(known -> answered(attempt, known));
    }

    /** Records the answer to a request after its effect; what to tell: of several at once all are told the same. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Answer after(Attempt attempt, Answer answer) {
        return once(attempt, () -> answer, Function.identity());
    }

    /**
     * Forgets some of the keys older than a week; a caller that repeats does so sooner. Harmless on any number of nodes.
     *
     * @return whether there may be more
     */
    public boolean forgetOld() {
        return records.deleteOld(FORGOTTEN_AT_ONCE) == FORGOTTEN_AT_ONCE;
    }

    private static Optional<Answer> answered(Attempt attempt, IdempotencyRecords.Known known) {
        if (!known.requestHash().equals(attempt.requestHash())) {
            throw ValidationException.of("/Idempotency-Key", Message.of("shared.KEY_USED_FOR_ANOTHER_REQUEST"));
        }
        return Optional.ofNullable(known.answer());
    }
}
