package org.ispolnenie.micro;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import sun.misc.Signal;

/**
 * Stops in the reverse order of the start. Signals are taken here and not by shutdown hooks, because hooks run all at
 * once: the database would go down under a server that still has requests to finish.
 */
final class Shutdown {

    private static final Logger LOG = Logger.getLogger(Shutdown.class.getName());

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    /** From now on Ctrl-C, SIGTERM and a closed terminal stop in order and end with 0. */
    void onSignals() {
        for (String name : List.of("INT", "TERM", "HUP")) {
            Signal.handle(new Signal(name), signal -> {
                Thread thread = new Thread(() -> end(0), "shutdown");
                // a daemon, as its creator is, would not keep the JVM until the database is down
                thread.setDaemon(false);
                thread.start();
            });
        }
    }

    /**
     * Starts a part and remembers to stop it; what was started last is stopped first. A signal waits until the part is up:
     * one that is only half started could not be stopped.
     */
    <T extends AutoCloseable> T start(Supplier<T> part) {
        synchronized (started) {
            T up = part.get();
            started.push(up);
            return up;
        }
    }

    /** One line for the person at the console, the rest for the log; then the end with 1. */
    void fail(Exception reason) {
        LOG.log(Level.FINE, "The start failed", reason);
        System.err.println(reason.getMessage());
        end(1);
    }

    /** Stops everything and ends the JVM. */
    synchronized void end(int status) {
        silence();
        synchronized (started) {
            while (!started.isEmpty()) {
                close(started.pop());
            }
        }
        // not exit(): Payara's own hook would stop it once more
        Runtime.getRuntime().halt(status);
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.FINE, "Stopping " + part, e);
        }
    }

    /** What a server says while it is being stopped is no news to the person who stops it. */
    private static void silence() {
        LogManager.getLogManager().reset();
    }
}
