package org.ispolnenie.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerTest {

    private static final MariaDbHome HOME = MariaDbHome.unpackedIn(Path.of("target"));
    private static final String PASSWORD = "it's \\ secret";
    private static final int MAKERS = 3;
    private static final int EACH = 3;

    @TempDir
    private Path directory;

    @Test
    void whatWasCommittedIsThereAfterARestart() throws SQLException {
        try (MariaDbServer server = start();
                Connection connection = connect(server)) {
            connection.createStatement().execute("create table word (text varchar(40))");
            connection.createStatement().execute("insert into word values ('протокол 🙂')");
        }
        try (MariaDbServer server = start();
                Connection connection = connect(server)) {
            ResultSet words = connection.createStatement().executeQuery("select text from word");
            assertThat(words.next()).isTrue();
            assertThat(words.getString(1)).isEqualTo("протокол 🙂");
        }
    }

    /** Each maker makes several, so that some begin while others are in the middle. */
    @Test
    void databasesThatAreMadeAtOnceDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
        ExecutorService makers = Executors.newFixedThreadPool(MAKERS);
        try {
            List<Future<Void>> made = makers.invokeAll(
                    IntStream.range(0, MAKERS).mapToObj(this::maker).toList());
            for (Future<Void> one : made) {
                one.get();
            }
        } finally {
            makers.shutdownNow();
        }
    }

    private Callable<Void> maker(int maker) {
        return () -> {
            for (int i = 0; i < EACH; i++) {
                new DatabaseDirectory(directory.resolve(maker + "-" + i).resolve("database")).initialise(HOME);
            }
            return null;
        };
    }

    @Test
    void aServerLeftOverByAKilledJvmIsReplaced() {
        MariaDbServer orphan = start();
        try (MariaDbServer next = start()) {
            assertThat(ProcessHandle.of(orphan.pid())).isEmpty();
            assertThat(next.pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void aKilledServerStartsAgainAtTheSameAddressWithWhatWasCommitted() throws Exception {
        try (MariaDbServer server = start()) {
            try (Connection connection = connect(server)) {
                connection.createStatement().execute("create table word (text varchar(40))");
                connection.createStatement().execute("insert into word values ('протокол')");
            }
            String address = server.jdbcUrl();
            ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
            server.awaitEnd();

            server.startAgain();

            assertThat(server.jdbcUrl()).isEqualTo(address);
            try (Connection connection = connect(server)) {
                assertThat(connection
                                .createStatement()
                                .executeQuery("select text from word")
                                .next())
                        .isTrue();
            }
        }
    }

    @Test
    void aServerThatWasToldToStopIsNotStartedAgain() throws InterruptedException {
        MariaDbServer server = start();
        server.close();
        server.awaitEnd();

        server.startAgain();

        assertThat(server.isClosing()).isTrue();
        assertThat(ProcessHandle.of(server.pid())).isEmpty();
    }

    @Test
    void nobodySignsInWithoutThePassword() {
        try (MariaDbServer server = start()) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), "root", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("Access denied");
            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), MariaDbServer.NAME, "guess"))
                    .hasMessageContaining("Access denied");
        }
    }

    @Test
    void aServerThatStartsLeavesTheTemporaryTablesOfAnotherAlone() throws SQLException {
        try (MariaDbServer server = start();
                Connection connection = connect(server)) {
            connection.createStatement().execute("create temporary table word (text varchar(40)) engine=aria");
            try (MariaDbServer other = start(directory.resolve("other"))) {
                assertThat(other.pid()).isNotEqualTo(server.pid());
            }
            connection.createStatement().execute("insert into word values ('протокол')");
            connection.createStatement().execute("drop temporary table word");
        }
    }

    private MariaDbServer start() {
        return start(directory);
    }

    private static MariaDbServer start(Path directory) {
        return MariaDbServer.start(HOME, directory, PASSWORD, Durability.EVERY_COMMIT);
    }

    private static Connection connect(MariaDbServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), MariaDbServer.NAME, PASSWORD);
    }
}
