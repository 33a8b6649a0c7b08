package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.notification.service.reminder.engine.EngineQueries;
import org.ispolnenie.notification.service.reminder.engine.EngineReader;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Node;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Pause;
import org.ispolnenie.shared.message.Message;

/** Whether people are reminded: the engine is not paused, and some node has swept lately. */
@ApplicationScoped
public class EngineCheck implements StateCheck {

    private static final int SET_ASIDE_COUNTED = 100;

    @Inject
    private EngineReader engine;

    @Inject
    private Clock clock;

    @Override
    public StateSubject subject() {
        return StateSubject.ENGINE;
    }

    @Override
    public Finding look() {
        Optional<Pause> pause = engine.pause();
        if (pause.isPresent()) {
            return paused(pause.get());
        }
        int setAside = engine.setAside(SET_ASIDE_COUNTED).size();
        return running(engine.nodes(), setAside, clock.instant());
    }

    private Finding paused(Pause pause) {
        LocalDateTime since = LocalDateTime.ofInstant(pause.since(), clock.getZone());
        return Finding.amiss(
                        StateSubject.ENGINE,
                        Lamp.ATTENTION,
                        Message.of(
                                "operations.ENGINE_PAUSED",
                                pause.by(),
                                since.toLocalDate(),
                                Moments.time(since.toLocalTime())),
                        Message.of("operations.ENGINE_PAUSED_REMEDY"))
                .measured(Message.of("operations.ENGINE_PAUSE_REASON", pause.reason()));
    }

    /** @param nodes the one that swept last first */
    static Finding running(List<Node> nodes, int setAside, Instant now) {
        if (nodes.isEmpty()) {
            return Finding.amiss(
                    StateSubject.ENGINE,
                    Lamp.ATTENTION,
                    Message.of("operations.ENGINE_NOT_YET"),
                    Message.of("operations.ENGINE_NOT_YET_REMEDY"));
        }
        Node last = nodes.get(0);
        Duration since = Duration.between(last.finishedAt(), now);
        Message age = since.toMinutes() < 1
                ? Message.of("operations.SWEPT_SECONDS_AGO", Math.max(0, since.toSeconds()), last.name())
                : Message.of("operations.SWEPT_MINUTES_AGO", since.toMinutes(), last.name());
        return condition(last, since, setAside).measured(age);
    }

    private static Finding condition(Node last, Duration since, int setAside) {
        if (since.compareTo(EngineQueries.SILENT_AFTER) > 0) {
            return Finding.amiss(
                    StateSubject.ENGINE,
                    Lamp.BAD,
                    Message.of("operations.ENGINE_SILENT"),
                    Message.of("operations.ENGINE_SILENT_REMEDY"));
        }
        if (last.error() != null) {
            return Finding.amiss(
                    StateSubject.ENGINE,
                    Lamp.ATTENTION,
                    Message.of("operations.ENGINE_BROKE_OFF", last.error()),
                    Message.of("operations.ENGINE_REMEDY"));
        }
        if (setAside > 0) {
            return Finding.amiss(
                    StateSubject.ENGINE,
                    Lamp.ATTENTION,
                    Message.of("operations.ENGINE_SET_ASIDE", setAside),
                    Message.of("operations.ENGINE_REMEDY"));
        }
        return Finding.good(StateSubject.ENGINE, Message.of("operations.ENGINE_RUNS"));
    }
}
