package org.ispolnenie.notification.service.reminder.engine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.reminder.Engine;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.ReminderRepository;
import org.ispolnenie.notification.service.reminder.ReminderPlans;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;
import org.ispolnenie.notification.service.reminder.engine.EngineView.Days;
import org.ispolnenie.notification.service.reminder.engine.EngineView.NodeView;

/** Shows how the engine of reminders is set and how it is doing. */
@Stateless
@RolesAllowed({Role.Names.CONTROLLER, Role.Names.ADMIN})
public class EngineQueries {

    /** A node sweeps three times a minute; after this long something is wrong with it. */
    public static final Duration SILENT_AFTER = Duration.ofMinutes(5);

    private static final int RUNS = 50;
    private static final int SET_ASIDE = 100;
    private static final int ACTS = 20;

    @Inject
    private EngineRepository engine;

    @Inject
    private EngineReader reader;

    @Inject
    private ReminderRepository reminders;

    @Inject
    private ReminderPlans plans;

    @Inject
    private Clock clock;

    public EngineView view() {
        Engine set = engine.engine();
        LocalDate day = plans.remindingDay();
        return new EngineView(
                set.version(),
                set.sendFrom(),
                reader.pause().orElse(null),
                new Days(day, plans.nextDay(), reminders.nextDay(day).orElse(null)),
                reader.figures(day),
                nodes(set.isPaused()),
                reader.setAside(SET_ASIDE),
                reader.runs(RUNS),
                reader.acts(ACTS));
    }

    /** A paused engine does not sweep: nobody is to blame then. */
    private List<NodeView> nodes(boolean paused) {
        Instant late = clock.instant().minus(SILENT_AFTER);
        return reader.nodes().stream()
                .map(node -> view(node, !paused && node.finishedAt().isBefore(late)))
                .toList();
    }

    private static NodeView view(Node node, boolean silent) {
        return new NodeView(node.name(), node.finishedAt(), node.millis(), node.error(), silent);
    }
}
