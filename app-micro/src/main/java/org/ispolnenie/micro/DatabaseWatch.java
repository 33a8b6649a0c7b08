package org.ispolnenie.micro;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.ispolnenie.embedded.DatabaseStartException;
import org.ispolnenie.embedded.MariaDbServer;
import org.ispolnenie.micro.door.Door;

/**
 * Watches over the embedded database: when its process ends by another hand it is started again, and the person at the
 * console reads one line for each state. After {@value #TRIES} failures one after the other the run ends.
 */
final class DatabaseWatch {

    /** What the run ends with when the database cannot be brought back. */
    static final int GIVEN_UP = 3;

    private static final int TRIES = 8;
    private static final int LONGEST_PAUSE_SECONDS = 15;

    /** Who lives shorter has not come back. */
    private static final long LIVED_SECONDS = 10;

    private final MariaDbServer server;
    private final PrintStream console;
    private final IntConsumer end;

    /** @param end ends the run with an exit status */
    DatabaseWatch(MariaDbServer server, PrintStream console, IntConsumer end) {
        this.server = server;
        this.console = console;
        this.end = end;
    }

    /** Watches in a thread of its own until the server is told to stop. */
    void begin() {
        Thread thread = new Thread(this::watch, "database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            int failures = 0;
            long up = System.nanoTime();
            while (true) {
                server.awaitEnd();
                if (server.isClosing()) {
                    return;
                }
                Door.databaseAway(true);
                boolean lived = System.nanoTime() - up >= TimeUnit.SECONDS.toNanos(LIVED_SECONDS);
                failures = lived ? 0 : failures + 1;
                console.println("The embedded database ended; it is being started again");
                failures = bringBack(failures);
                if (failures >= TRIES) {
                    end.accept(GIVEN_UP);
                    return;
                }
                up = System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return how often it failed one time after the other by now */
    private int bringBack(int failuresBefore) throws InterruptedException {
        int failures = failuresBefore;
        while (failures < TRIES && !server.isClosing()) {
            TimeUnit.SECONDS.sleep(pause(failures));
            try {
                server.startAgain();
                Door.databaseAway(false);
                console.println("The embedded database is back");
                return failures;
            } catch (DatabaseStartException e) {
                failures++;
                if (failures == TRIES) {
                    console.println(e.getMessage() + ". Given up after " + TRIES + " failures: the run ends");
                }
            }
        }
        return failures;
    }

    /** None at first, then 1, 2, 4 … seconds. */
    private static long pause(int failures) {
        return failures == 0 ? 0 : Math.min(LONGEST_PAUSE_SECONDS, 1L << (failures - 1));
    }
}
