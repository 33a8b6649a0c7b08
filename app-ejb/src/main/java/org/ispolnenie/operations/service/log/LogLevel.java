package org.ispolnenie.operations.service.log;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The level of the application's log on this node. It is raised for a while only: a log that tells everything fills the disk
 * once it is forgotten.
 */
@ApplicationScoped
public class LogLevel {

    /** Held, or the level would go with the logger. */
    private final Logger logger = Logger.getLogger("org.ispolnenie");

    private @Nullable Raised raised;

    /**
     * How it is.
     *
     * @param level what is written: this and what is more important
     * @param until when it goes back by itself; null: it is not raised
     */
    public record LevelNow(String level, @Nullable Instant until) {

        public boolean isRaised() {
            return until != null;
        }
    }

    /** @param before null where the logger above decided */
    private record Raised(@Nullable Level before, Instant until) {}

    synchronized LevelNow now() {
        Raised present = raised;
        return new LevelNow(effective().getName(), present == null ? null : present.until());
    }

    synchronized void raise(Instant until) {
        Raised present = raised;
        raised = new Raised(present == null ? logger.getLevel() : present.before(), until);
        logger.setLevel(Level.FINE);
    }

    /** Takes it back where it is raised. */
    @PreDestroy
    synchronized void restore() {
        Raised present = raised;
        if (present != null) {
            logger.setLevel(present.before());
            raised = null;
        }
    }

    /** Takes it back where its time is over; whether it was. */
    synchronized boolean lapse(Instant now) {
        Raised present = raised;
        if (present == null || now.isBefore(present.until())) {
            return false;
        }
        restore();
        return true;
    }

    private Level effective() {
        @Nullable Logger one = logger;
        while (one != null && one.getLevel() == null) {
            one = one.getParent();
        }
        return one == null ? Level.INFO : one.getLevel();
    }
}
