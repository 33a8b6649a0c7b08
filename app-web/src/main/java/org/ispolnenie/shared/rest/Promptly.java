package org.ispolnenie.shared.rest;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks what may hang, a database that stands still for one, and answers in time all the same. While a question has not come
 * back nobody asks it again.
 */
@ApplicationScoped
public class Promptly {

    private static final int PATIENCE_MILLIS = 1500;

    @Resource
    private ManagedExecutorService executor;

    private final Map<String, Future<?>> asked = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    public Promptly() {}

    /**
     * The answer, empty where there is none in time or the question failed.
     *
     * @param question tells the questions apart
     */
    public <T> Optional<T> ask(String question, Supplier<T> answer) {
        @Nullable Future<?> before = asked.get(question);
        if (before != null && !before.isDone()) {
            return Optional.empty();
        }
        try {
            Future<T> now = executor.submit(answer::get);
            asked.put(question, now);
            return Optional.ofNullable(now.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException none) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
