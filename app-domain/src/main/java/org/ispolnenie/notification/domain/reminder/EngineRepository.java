package org.ispolnenie.notification.domain.reminder;

import java.time.Instant;
import java.time.LocalTime;
import org.ispolnenie.shared.domain.Act;

/** The setting of the engine and the log of its work. */
public interface EngineRepository {

    Engine engine();

    /** The same, and nobody else may change it until this transaction ends. */
    Engine engineForChange();

    void pause(Act act, String reason);

    void resume();

    void sendFrom(LocalTime time);

    /** A sweep that found something or failed. */
    void log(SweepRun run);

    /** A node finished a sweep, whether it found something or not. */
    void alive(SweepRun run);

    /** Takes away runs that ended before the moment. */
    void forgetBefore(Instant moment);
}
