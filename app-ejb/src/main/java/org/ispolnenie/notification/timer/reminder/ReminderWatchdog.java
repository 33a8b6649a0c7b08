package org.ispolnenie.notification.timer.reminder;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrentAccessException;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes the engine by elapsed time as well: the server's timers go by the machine's clock and stay silent for as long as it
 * was set back.
 */
@Singleton
@Startup
@DependsOn("StartUp")
public class ReminderWatchdog {

    private static final int SECONDS = 60;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ReminderTimer timer;

    private @Nullable ScheduledFuture<?> watch;

    @PostConstruct
    void begin() {
        watch = executor.scheduleWithFixedDelay(this::wake, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void wake() {
        try {
            timer.wake();
        } catch (ConcurrentAccessException awake) {
            // The timer has just woken it.
        } catch (RuntimeException broken) {
            // An exception would end the watch for ever; what went wrong stands in the log of the sweep.
            System.getLogger(ReminderWatchdog.class.getName())
                    .log(System.Logger.Level.WARNING, "The engine of reminders was woken in vain", broken);
        }
    }

    @PreDestroy
    void end() {
        if (watch != null) {
            watch.cancel(true);
        }
    }
}
