package org.ispolnenie.notification.service.reminder.engine;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.reminder.Engine;
import org.ispolnenie.notification.domain.reminder.EngineAct;
import org.ispolnenie.notification.domain.reminder.EngineAct.Kind;
import org.ispolnenie.notification.domain.reminder.EngineActs;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.audit.AuditedDetail;
import org.jspecify.annotations.Nullable;

/** The administrator pauses the engine, lets it run again, sets its time and runs it by hand. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class EngineService {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private EngineRepository engine;

    @Inject
    private EngineActs acts;

    @Inject
    private EngineState state;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    /** Nobody is reminded until it is resumed; what falls due meanwhile is told then. */
    @Audited(value = "ENGINE_PAUSED", of = AuditEntity.REMINDER_ENGINE)
    public void pause(String reason) {
        String words = WrittenText.requiredText(reason, "/reason", LONGEST_REASON);
        if (engine.engineForChange().isPaused()) {
            throw new ConflictException(Message.of("notification.ENGINE_PAUSED_BEFORE"));
        }
        engine.pause(caller.get().acts(clock.instant()), words);
        record(Kind.PAUSED, words);
    }

    @Audited(value = "ENGINE_RESUMED", of = AuditEntity.REMINDER_ENGINE)
    public void resume() {
        if (!engine.engineForChange().isPaused()) {
            throw new ConflictException(Message.of("notification.ENGINE_RUNS"));
        }
        engine.resume();
        record(Kind.RESUMED, "");
    }

    /**
     * Sets from what time of a working day on people are reminded.
     *
     * @param seen the version the caller has seen; null: whichever is there
     */
    @Audited(value = "ENGINE_TIME_SET", of = AuditEntity.REMINDER_ENGINE)
    public void sendFrom(@AuditedDetail("time") LocalTime time, @Nullable Long seen) {
        Engine before = engine.engineForChange();
        if (seen != null && seen != before.version()) {
            throw new StaleVersionException(Message.of("shared.STALE_VERSION", seen, before.version()));
        }
        engine.sendFrom(time);
        record(Kind.SEND_FROM, time.toString());
    }

    /** Writes down that somebody has it run now, before it does. */
    public void announceSweep() {
        if (engine.engine().isPaused()) {
            throw new ConflictException(Message.of("notification.ENGINE_PAUSED"));
        }
        record(Kind.SWEPT, "");
    }

    private void record(Kind kind, String words) {
        acts.add(new EngineAct(kind, clock.instant(), caller.get().signature(), words));
        state.changed();
    }
}
