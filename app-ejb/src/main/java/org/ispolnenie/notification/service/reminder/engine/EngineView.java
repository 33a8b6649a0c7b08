package org.ispolnenie.notification.service.reminder.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.SweepRun;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Figures;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Pause;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * The engine of reminders with all that is to be known to run it.
 *
 * @param sendFrom from what time of a working day on people are reminded
 * @param pause    null while it runs
 */
public record EngineView(
        long version,
        LocalTime sendFrom,
        @Nullable Pause pause,
        Days days,
        Figures figures,
        List<NodeView> nodes,
        List<SetAside> setAside,
        List<SweepRun> runs,
        List<EngineAct> acts) {

    /**
     * The days it works for.
     *
     * @param reminding the day whose reminders are told now
     * @param next      when the next ones are told
     * @param due       the next day on which a control point is to be looked at; null if there is none
     */
    public record Days(LocalDate reminding, LocalDate next, @Nullable LocalDate due) {}

    /** A node; silent when it should have swept long since. */
    public record NodeView(String name, Instant finishedAt, long millis, @Nullable String error, boolean silent) {}
}
