package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ispolnenie.notification.service.reminder.engine.EngineReader.Pause;
import org.ispolnenie.notification.service.reminder.engine.EngineState;
import org.jspecify.annotations.Nullable;

/** The line on every page while nobody is reminded; it costs a page no statement. */
@Named
@RequestScoped
public class PauseBanner {

    @Inject
    private EngineState state;

    /** Null while the engine runs. */
    public @Nullable Pause getPause() {
        return state.pause().orElse(null);
    }
}
