package org.ispolnenie.notification.service.reminder.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Figures;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Pause;
import org.jspecify.annotations.Nullable;

/**
 * What every page and every look at the metrics wants to know of the engine: read at most once in ten seconds on a node,
 * however many ask.
 */
@ApplicationScoped
public class EngineState {

    private static final long KEPT = Duration.ofSeconds(10).toNanos();

    @Inject
    private EngineReader reader;

    @Inject
    private ReminderPlans plans;

    @Inject
    private SweepLog log;

    @Inject
    private Clock clock;

    private volatile @Nullable Seen<Optional<Pause>> pause;
    private volatile @Nullable Seen<Condition> condition;

    private record Seen<T>(T value, long nanos) {

        boolean isFresh() {
            return System.nanoTime() - nanos < KEPT;
        }

        static <T> Seen<T> now(Supplier<T> read) {
            return new Seen<>(read.get(), System.nanoTime());
        }
    }

    /**
     * How this node is doing.
     *
     * @param sinceSweep since its last sweep ended; empty before the first
     * @param sweep      how long that took; zero before the first
     */
    public record Condition(Figures figures, Optional<Duration> sinceSweep, Duration sweep) {}

    /** The pause; empty while the engine runs. */
    public Optional<Pause> pause() {
        Seen<Optional<Pause>> seen = pause;
        if (seen == null || !seen.isFresh()) {
            seen = Seen.now(reader::pause);
            pause = seen;
        }
        return seen.value();
    }

    public Condition condition() {
        Seen<Condition> seen = condition;
        if (seen == null || !seen.isFresh()) {
            seen = Seen.now(this::read);
            condition = seen;
        }
        return seen.value();
    }

    /** Somebody has just changed it here: the next who asks is to see that. */
    public void changed() {
        pause = null;
        condition = null;
    }

    private Condition read() {
        Optional<Node> node = reader.nodes().stream()
                .filter(one -> one.name().equals(log.node()))
                .findFirst();
        return new Condition(
                reader.figures(plans.remindingDay()),
                node.map(one -> Duration.between(one.finishedAt(), clock.instant())),
                node.map(one -> Duration.ofMillis(one.millis())).orElse(Duration.ZERO));
    }
}
