package org.ispolnenie.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;

/** A MariaDB of an experiment's own: it outlives the applications on it, and can be killed and started again. */
final class FaultDatabase implements AutoCloseable {

    static final String PASSWORD = "faults";

    private final Path directory;
    private final String url;
    private final List<String> command = new ArrayList<>();
    private ProcessHandle server;

    /** @param home where MariaDB's programs are, or will be unpacked */
    FaultDatabase(Path home, Durability durability) throws IOException {
        directory = Files.createTempDirectory("ispolnenie-faults");
        MariaDbServer started = MariaDbServer.start(MariaDbHome.unpackedIn(home), directory, PASSWORD, durability);
        url = started.jdbcUrl();
        server = ProcessHandle.of(started.pid()).orElseThrow();
        // it is in a session of its own, so a Ctrl-C does not reach it
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.destroyForcibly()));
        command.add(server.info().command().orElseThrow());
        // the file of the accounts was there for the first start only, and the accounts are made
        Stream.of(server.info().arguments().orElseThrow())
                .filter(argument -> !argument.startsWith("--init-file="))
                .forEach(command::add);
    }

    String url() {
        return url;
    }

    Path directory() {
        return directory;
    }

    Sql sql() throws SQLException {
        return new Sql(url, PASSWORD);
    }

    /** What an application on this database is to be started with. */
    Map<String, String> settings() {
        return Map.of(
                "ISPOLNENIE_DB_URL", url, "ISPOLNENIE_DB_USER", MariaDbServer.NAME, "ISPOLNENIE_DB_PASSWORD", PASSWORD);
    }

    /** Ends the server as kill -9 does. */
    void kill() {
        server.destroyForcibly();
        server.onExit().join();
    }

    /** Starts it again where it was, and waits until it serves. */
    void startAgain() throws Exception {
        server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("restarted.log").toFile())
                .start()
                .toHandle();
        Sql.await("the database serves", Duration.ofMinutes(2), 50, this::serves);
    }

    private boolean serves() {
        try {
            DriverManager.getConnection(url, MariaDbServer.NAME, PASSWORD).close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Ends the server and takes the data away. */
    @Override
    public void close() throws IOException {
        kill();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        }
    }
}
