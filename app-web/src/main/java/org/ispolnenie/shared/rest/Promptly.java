package org.ispolnenie.shared.rest;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

    private static final System.Logger LOG = System.getLogger(Promptly.class.getName());
    private static final int PATIENCE_MILLIS = 1500;

    @Resource
    private ManagedThreadFactory threads;

    private ExecutorService executor;
    private final Map<String, Future<?>> asked = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway.Init")
    public Promptly() {}

    @PostConstruct
    void open() {
        executor = Executors.newCachedThreadPool(threads);
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    /**
     * Made while the application starts: threads of the server run in the context in which their factory was asked for, and
     * a health check of Payara Server comes in the context of another module.
     */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        LOG.log(System.Logger.Level.DEBUG, "questions can be asked");
    }

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
        } catch (ExecutionException | RejectedExecutionException failure) {
            LOG.log(System.Logger.Level.WARNING, "The question «" + question + "» failed", failure);
            return Optional.empty();
        } catch (TimeoutException none) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
