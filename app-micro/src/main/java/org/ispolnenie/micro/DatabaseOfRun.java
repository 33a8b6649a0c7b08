package org.ispolnenie.micro;

import java.io.PrintStream;
import java.util.function.IntConsumer;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;

/** The embedded database of a run: it comes up while the application server boots, which takes longer. */
final class DatabaseOfRun {

    private static final String PASSWORD = "database.password";

    private final MariaDbServer server;
    private final Database address;

    /** Begins to start it. */
    DatabaseOfRun(MariaDbHome home, DataDirectory data, Shutdown shutdown) {
        String password = data.secretOrNew(PASSWORD, 24);
        server = shutdown.start(() -> MariaDbServer.begin(home, data.path(), password, Durability.EVERY_COMMIT));
        address = new Database(server.jdbcUrl(), MariaDbServer.NAME, password);
    }

    /** Where it answers once it is ready. */
    Database address() {
        return address;
    }

    /** Waits until it answers; from then on it is watched over, see {@link DatabaseWatch}. */
    void awaitReady(PrintStream console, IntConsumer end) {
        server.awaitReady();
        new DatabaseWatch(server, console, end).begin();
        address.checkReachable();
    }
}
