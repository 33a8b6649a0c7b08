package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.ispolnenie.notification.service.reminder.engine.EngineState;
import org.ispolnenie.notification.service.reminder.engine.EngineState.Condition;
import org.ispolnenie.shared.service.work.TimelyAnswers;

/**
 * The figures of the engine for {@code /metrics}, read at most once in ten seconds however often they are scraped. Not a
 * number where the database does not say.
 */
@ApplicationScoped
public class ReminderGauges {

    private static final double MILLIS = 1000;

    @Inject
    private EngineState state;

    @Inject
    private MetricRegistry registry;

    @Inject
    private TimelyAnswers promptly;

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        gauge("sweep_age_seconds", "Since the last sweep of this node ended", now -> now.sinceSweep()
                .map(ReminderGauges::seconds)
                .orElse(Double.NaN));
        gauge("sweep_duration_seconds", "How long the last sweep of this node took", now -> seconds(now.sweep()));
        gauge("backlog", "Control points still to be looked at for the present day", now -> now.figures()
                .backlog());
        gauge("waiting", "Reminders found and not told yet", now -> now.figures()
                .waiting());
        gauge("set_aside", "Control points that could not be dealt with", now -> now.figures()
                .setAside());
        gauge("mail_waiting", "Mails that still have to go out", now -> now.figures()
                .mailWaiting());
        gauge("mail_dead", "Mails that were given up", now -> now.figures().mailDead());
    }

    private void gauge(String name, String meaning, ToDoubleFunction<Condition> figure) {
        Metadata metadata = Metadata.builder()
                .withName("ispolnenie_reminders_" + name)
                .withDescription(meaning)
                .build();
        registry.gauge(metadata, this, self -> self.read(figure));
    }

    private double read(ToDoubleFunction<Condition> figure) {
        return promptly.ask("engine", state::condition)
                .map(figure::applyAsDouble)
                .orElse(Double.NaN);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
