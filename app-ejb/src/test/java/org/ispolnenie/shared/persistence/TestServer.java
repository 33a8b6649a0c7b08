package org.ispolnenie.shared.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/** The one MariaDB of a test run. Its programs stay unpacked under {@code target}; its data goes with it. */
final class TestServer implements AutoCloseable {

    private static final String PASSWORD = "test";

    private final Path directory;
    private final MariaDbServer server;

    TestServer() {
        try {
            directory = Files.createTempDirectory("ispolnenie-test-database");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = MariaDbServer.start(
                MariaDbHome.unpackedIn(Path.of("target")), directory, PASSWORD, Durability.WHILE_THE_MACHINE_LIVES);
    }

    /** Pooled connections to a new, empty schema, configured as the product's own pool is. */
    MariaDbPoolDataSource newSchema(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), MariaDbServer.NAME, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        String address = server.jdbcUrl(name) + "?minPoolSize=0&maxPoolSize=16&connectionTimeZone=UTC";
        // named there, because the pool connects before anybody could tell it who
        return new MariaDbPoolDataSource(address + "&user=" + MariaDbServer.NAME + "&password=" + PASSWORD);
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
