package org.ispolnenie.directory.service.signin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ispolnenie.directory.domain.AccountReader.AccountRow;

/**
 * The same login with the same password from the same address, several times at once, is one guess: a program that begins
 * with twenty calls in parallel takes one try, and all twenty get its answer. Without this its right password would close
 * its own login.
 */
final class SameGuesses {

    private final Map<String, CompletableFuture<Optional<AccountRow>>> running = new ConcurrentHashMap<>();

    Optional<AccountRow> once(String guess, Supplier<Optional<AccountRow>> attempt) {
        CompletableFuture<Optional<AccountRow>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<AccountRow>> first = running.putIfAbsent(guess, mine);
        if (first != null) {
            return answer(first);
        }
        try {
            mine.complete(attempt.get());
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
        } finally {
            running.remove(guess);
        }
        return answer(mine);
    }

    private static Optional<AccountRow> answer(CompletableFuture<Optional<AccountRow>> guess) {
        try {
            return guess.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
