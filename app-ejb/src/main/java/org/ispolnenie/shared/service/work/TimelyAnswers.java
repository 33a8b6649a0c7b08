package org.ispolnenie.shared.service.work;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.ispolnenie.shared.service.DatabaseAway;
import org.ispolnenie.shared.service.OwnContext;
import org.jspecify.annotations.Nullable;

/**
 * Asks a question that may hang (a database that stands still), on another thread, and gives up after a while, so that
 * the caller is answered in time. While a question has not come back nobody asks it again.
 */
@ApplicationScoped
public class TimelyAnswers {

    private static final System.Logger LOG = System.getLogger(TimelyAnswers.class.getName());
    private static final int PATIENCE_MILLIS = 1200;

    /** While another question hangs: one answer is made of several, and is to be there in two seconds all the same. */
    private static final int LITTLE_PATIENCE_MILLIS = 100;

    /**
     * Threads of our own: those of the server bring along the context of whoever asks, and a health check of Payara Server
     * comes in that of another module, in which it runs nothing of ours.
     */
    private final ExecutorService executor = Executors.newCachedThreadPool(question -> {
        Thread thread = new Thread(question, "question");
        thread.setDaemon(true);
        thread.setContextClassLoader(TimelyAnswers.class.getClassLoader());
        return thread;
    });

    private final Map<String, Future<?>> asked = new ConcurrentHashMap<>();

    /** The questions whose answer somebody gave up waiting for. */
    private final Set<String> hanging = ConcurrentHashMap.newKeySet();

    @Inject
    private OwnContext context;

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }

    /**
     * The answer, empty where there is none in time or the question failed.
     *
     * @param question tells the questions apart
     */
    public <T> Optional<T> ask(String question, Supplier<T> answer) {
        int patience = hangs() ? LITTLE_PATIENCE_MILLIS : PATIENCE_MILLIS;
        try {
            @Nullable Future<T> now = begin(question, answer);
            return now == null ? Optional.empty() : heard(question, now, patience);
        } catch (TimeoutException none) {
            hanging.add(question);
            return Optional.empty();
        }
    }

    /**
     * The answers to several questions, which are asked at once and all of which together are waited for no longer than this.
     * Those without an answer are not among them. That one of them hangs takes no patience from {@link #ask}.
     */
    public <K, T> Map<K, T> askAll(Map<K, Supplier<T>> questions, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Map<K, Future<T>> begun = new LinkedHashMap<>();
        questions.forEach((question, answer) -> {
            @Nullable Future<T> now = begin(String.valueOf(question), answer);
            if (now != null) {
                begun.put(question, now);
            }
        });
        Map<K, T> answers = new LinkedHashMap<>();
        begun.forEach((question, answer) -> {
            try {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                heard(String.valueOf(question), answer, Math.max(0, left))
                        .ifPresent(said -> answers.put(question, said));
            } catch (TimeoutException none) {
                LOG.log(System.Logger.Level.DEBUG, "No answer in time to «{0}»", question);
            }
        });
        return answers;
    }

    /** The question on its way; null where it has not come back from the time before. */
    private <T> @Nullable Future<T> begin(String question, Supplier<T> answer) {
        @Nullable Future<?> before = asked.get(question);
        if (before != null && !before.isDone()) {
            return null;
        }
        try {
            Future<T> now = executor.submit(() -> context.ask(answer));
            asked.put(question, now);
            return now;
        } catch (RejectedExecutionException ending) {
            LOG.log(System.Logger.Level.DEBUG, "The application ends", ending);
            return null;
        }
    }

    private static <T> Optional<T> heard(String question, Future<T> answer, long millis) throws TimeoutException {
        try {
            return Optional.ofNullable(answer.get(millis, TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            DatabaseAway.behind(failure)
                    .ifPresentOrElse(
                            DatabaseAway::tell,
                            () -> LOG.log(
                                    System.Logger.Level.WARNING, "The question «" + question + "» failed", failure));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean hangs() {
        hanging.removeIf(question -> {
            @Nullable Future<?> answer = asked.get(question);
            return answer == null || answer.isDone();
        });
        return !hanging.isEmpty();
    }
}
