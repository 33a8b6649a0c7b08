package org.ispolnenie.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * One run's database and application, started when a part first needs them. The database is as durable as the product's,
 * and reachable for us too.
 */
final class TestBed implements AutoCloseable {

    private static final String PASSWORD = "bench";

    private final Path scratch = Checkout.TARGET.resolve("bench");
    private final Size size;
    private @Nullable MariaDbServer database;
    private @Nullable Application application;
    private @Nullable DataSet data;
    private @Nullable EngineWatch engine;
    private boolean region;

    TestBed(Size size) throws IOException {
        this.size = size;
        deleteTree(scratch);
        Files.createDirectories(scratch);
    }

    Size size() {
        return size;
    }

    /** A directory of this run's own, gone with the next run. */
    Path scratch() {
        return scratch;
    }

    /** The application on {@link #connection our database}. */
    Application application() throws IOException, InterruptedException, SQLException {
        if (application == null) {
            application = Application.ispolnenie(
                    scratch.resolve("application"),
                    Map.of(
                            "ISPOLNENIE_DB_URL",
                            database().jdbcUrl(),
                            "ISPOLNENIE_DB_USER",
                            MariaDbServer.NAME,
                            "ISPOLNENIE_DB_PASSWORD",
                            PASSWORD,
                            "ISPOLNENIE_DEMO",
                            region ? "region" : ""));
            try (Connection connection = connection()) {
                StartAccounts.in(connection, Application.PASSWORD);
            }
            engine = new EngineWatch(dataSource());
        }
        return application;
    }

    /** The application with the made-up region, and with nothing else in it. */
    Application applicationOfRegion() throws IOException, InterruptedException, SQLException {
        if (!region) {
            renew();
            region = true;
        }
        return application();
    }

    /** New connections, with the options of the product's own pool. */
    DataSource dataSource() throws SQLException {
        MariaDbDataSource dataSource = new MariaDbDataSource(
                database().jdbcUrl()
                        + "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&cachePrepStmts=true&prepStmtCacheSize=250");
        dataSource.setUser(MariaDbServer.NAME);
        dataSource.setPassword(PASSWORD);
        return dataSource;
    }

    Connection connection() throws SQLException {
        return dataSource().getConnection();
    }

    /** The application with so many decisions for 18 bodies each. */
    Application applicationWith(int decisions) throws IOException, InterruptedException, SQLException {
        Application filled = application();
        try (Connection connection = connection()) {
            if (data == null) {
                data = new DataSet();
            }
            data.growTo(decisions, connection);
        }
        return filled;
    }

    /** Has the engine of reminders do what is due, if an application runs. */
    void awaitEngine() throws IOException, SQLException {
        if (application != null && engine != null) {
            engine.awaitDone(application);
        }
    }

    /** What the engine of reminders did since it was last waited for; null if there is none, or it cannot be asked. */
    @Nullable
    String engineMeanwhile() {
        try {
            return engine == null ? null : engine.meanwhile();
        } catch (SQLException gone) {
            return null;
        }
    }

    /** Ends application and database; the next part that needs them gets new ones. */
    void renew() throws IOException {
        close();
        engine = null;
        application = null;
        database = null;
        data = null;
        region = false;
        deleteTree(scratch);
        Files.createDirectories(scratch);
    }

    MariaDbServer database() {
        if (database == null) {
            database = MariaDbServer.start(
                    MariaDbHome.unpackedIn(Checkout.BUILT),
                    scratch.resolve("mariadb"),
                    PASSWORD,
                    Durability.EVERY_COMMIT);
        }
        return database;
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> paths = Files.walk(root)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
