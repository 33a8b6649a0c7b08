package org.ispolnenie.notification.service.reminder.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.NamedWork;
import org.jspecify.annotations.Nullable;

/** Reads how the engine of reminders is doing. */
public interface EngineReader {

    /** Counting ends here: a number this large says enough. */
    int COUNTED = 100_000;

    /**
     * The engine is paused.
     *
     * @param by the name of who paused it
     */
    record Pause(String by, Instant since, String reason) {}

    /**
     * A node of the application.
     *
     * @param finishedAt when its last sweep ended
     * @param millis     how long that took
     * @param error      what ended it early; null if nothing did
     */
    record Node(String name, Instant finishedAt, long millis, @Nullable String error) {}

    /**
     * What is left to do; each number at most {@link #COUNTED}.
     *
     * @param backlog     control points and measures to be looked at by the reminding day
     * @param waiting     reminders found and not told yet
     * @param setAside    control points and measures that could not be dealt with
     * @param mailWaiting mails that still have to go out
     * @param mailDead    mails that were given up
     */
    record Figures(long backlog, long waiting, long setAside, long mailWaiting, long mailDead) {}

    /** A control point or a measure that could not be dealt with. */
    record SetAside(NamedWork work, Instant failedAt, int attempts, Instant retryAt, String error) {}

    Optional<Pause> pause();

    /** Those that finished a sweep within the last ninety days, the latest first. */
    List<Node> nodes();

    Figures figures(LocalDate remindingDay);

    /** The latest first. */
    List<SetAside> setAside(int limit);

    /** The latest first. */
    List<SweepRun> runs(int limit);

    /** What people did to it, by their names, the latest first. */
    List<EngineAct> acts(int limit);
}
