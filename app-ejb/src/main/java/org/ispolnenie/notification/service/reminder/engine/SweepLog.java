package org.ispolnenie.notification.service.reminder.engine;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.ispolnenie.notification.domain.reminder.EngineRepository;
import org.ispolnenie.notification.domain.reminder.SweepRun;

/** Whether the engine runs, and what it did. */
@Stateless
@PermitAll
public class SweepLog {

    /** How long runs are kept. */
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private EngineRepository engine;

    public boolean isPaused() {
        return engine.engine().isPaused();
    }

    public void finished(SweepRun run) {
        engine.alive(run);
        if (run.didSomething()) {
            engine.log(run);
            engine.forgetBefore(run.finishedAt().minus(KEPT));
        }
    }

    /** What this node is called: its machine and the server's instance; the port tells apart two embedded runs on one machine. */
    public String node() {
        String instance =
                System.getProperty("ispolnenie.listener.port", System.getProperty("com.sun.aas.instanceName", ""));
        try {
            String host = InetAddress.getLocalHost().getHostName();
            return instance.isEmpty() ? host : host + "/" + instance;
        } catch (UnknownHostException unnamed) {
            return instance.isEmpty() ? "localhost" : instance;
        }
    }
}
