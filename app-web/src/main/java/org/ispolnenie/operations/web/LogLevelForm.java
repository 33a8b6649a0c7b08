package org.ispolnenie.operations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.operations.service.log.LogLevel.LevelNow;
import org.ispolnenie.operations.service.log.LogLevelQueries;
import org.ispolnenie.operations.service.log.LogLevelService;
import org.jspecify.annotations.Nullable;

/** Has the log of this node tell everything for a while. */
@Named
@RequestScoped
public class LogLevelForm {

    @Inject
    private LogLevelService levels;

    @Inject
    private LogLevelQueries level;

    private @Nullable LevelNow now;

    public LevelNow getNow() {
        if (now == null) {
            now = level.now();
        }
        return now;
    }

    public long getMinutes() {
        return LogLevelService.RAISED_FOR.toMinutes();
    }

    public void raise() {
        levels.raise();
        now = null;
    }

    public void restore() {
        levels.restore();
        now = null;
    }
}
