package org.ispolnenie.notification.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.ispolnenie.notification.service.reminder.engine.EngineQueries;
import org.ispolnenie.notification.service.reminder.engine.EngineService;
import org.ispolnenie.notification.service.reminder.engine.EngineView;
import org.ispolnenie.notification.service.reminder.engine.SweepByHand;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** How the engine of reminders is doing, and the administrator's levers. */
@Named
@RequestScoped
public class EnginePageView {

    @Inject
    private EngineQueries queries;

    @Inject
    private EngineService service;

    @Inject
    private SweepByHand sweeps;

    @Inject
    private Words words;

    private @Nullable EngineView engine;
    private @Nullable String reason;
    private @Nullable String time;

    public EngineView getEngine() {
        if (engine == null) {
            engine = queries.view();
        }
        return engine;
    }

    public void pause() {
        service.pause(reason == null ? "" : reason);
        reason = null;
        done("enginePaused");
    }

    public void resume() {
        service.resume();
        done("engineResumed");
    }

    public void run() {
        sweeps.run();
        done("engineSwept");
    }

    public void set() {
        try {
            service.sendFrom(LocalTime.parse(WrittenText.line(time)), null);
        } catch (DateTimeParseException notATime) {
            throw ValidationException.of("/sendFrom", Message.of("notification.NOT_A_TIME", time == null ? "" : time));
        }
        done("engineTimeSet");
    }

    private void done(String key) {
        engine = null;
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(words.text("notification", key)));
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public String getTime() {
        return time == null ? getEngine().sendFrom().toString() : time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}
