package org.ispolnenie.notification.rest.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.ispolnenie.notification.service.reminder.engine.EngineState;
import org.ispolnenie.notification.service.reminder.engine.EngineState.Condition;
import org.ispolnenie.shared.service.start.NodeStart;
import org.ispolnenie.shared.service.work.TimelyAnswers;

/**
 * A note beside the readiness of the node: how long ago its last sweep ended. It is always up, since pages and programs are
 * served as well while nobody is reminded.
 */
@Readiness
@ApplicationScoped
public class ReminderHealth implements HealthCheck {

    @Inject
    private EngineState state;

    @Inject
    private NodeStart started;

    @Inject
    private TimelyAnswers promptly;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder note = HealthCheckResponse.named("reminders").up();
        if (started.isComplete()) {
            Optional<Boolean> paused = promptly.ask("pause", () -> state.pause().isPresent());
            Optional<Condition> condition = promptly.ask("engine", state::condition);
            if (paused.isPresent() && condition.isPresent()) {
                note.withData("paused", paused.get());
                condition.get().sinceSweep().ifPresent(age -> note.withData("lastSweepSecondsAgo", age.toSeconds()));
            } else {
                note.withData("unknown", "the database does not answer");
            }
        }
        return note.build();
    }
}
