package org.ispolnenie.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ispolnenie.audit.persistence.SqlRecordTables;
import org.ispolnenie.embedded.Durability;
import org.ispolnenie.embedded.MariaDbHome;
import org.ispolnenie.embedded.MariaDbServer;
import org.ispolnenie.shared.persistence.DatabaseException;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.SchemaMigration;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/** What the guide grants and takes away, done literally to a database of its own. */
class AuditRightsTest {

    private static final String PASSWORD = "test";
    private static final String APPLICATION = "'guided'@'127.0.0.1'";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void theStatementsOfTheGuideTakeAwayWhatTheStartWarnsOf() throws Exception {
        MariaDbHome home = MariaDbHome.unpackedIn(Path.of("target"));
        start(home).close();
        bootstrap(home, "GRANT ALL ON *.* TO 'boss'@'127.0.0.1' IDENTIFIED BY '" + PASSWORD + "' WITH GRANT OPTION");
        try (MariaDbServer server = start(home);
                Connection boss = DriverManager.getConnection(server.jdbcUrl(), "boss", PASSWORD)) {
            guided("Database").stream()
                    .filter(sql -> !sql.startsWith("CREATE DATABASE"))
                    .forEach(sql -> run(boss, sql));
            MariaDbDataSource application = new MariaDbDataSource(server.jdbcUrl());
            application.setUser("guided");
            application.setPassword(PASSWORD);
            SchemaMigration.migrate(application);
            SqlRecordTables tables = Wired.of(SqlRecordTables.class, application);
            assertThat(tables.beyondAdding())
                    .containsExactly(
                            "changing audit_entry",
                            "changing audit_seal",
                            "deleting from audit_entry",
                            "deleting from audit_seal");

            guided("Audit").forEach(sql -> run(boss, sql));

            assertThat(tables.beyondAdding()).isEmpty();
            // A start of the application, its ids, its writes, and the rows it locks through views.
            SchemaMigration.migrate(application);
            SqlQuery.of("select nextval(entity_id) id").the(application, row -> row.number("id"));
            SqlQuery.of("insert into audit_entry (recorded_at, action, entity) values (utc_timestamp(6), 'A', 'B')")
                    .change(application);
            SqlQuery.of("insert into audit_seal (seq, entry_id, hash) values (1, 1, 'x')")
                    .change(application);
            SqlQuery.of("update account set active = active").change(application);
            SqlQuery.of("delete from notice").change(application);
            SqlQuery.of("select id from control_point_view for update").isThere(application);
            for (String forging : List.of(
                    "update audit_entry set action = 'C'",
                    "delete from audit_seal",
                    "truncate table audit_entry",
                    "drop table audit_seal",
                    "replace into audit_seal (seq, entry_id, hash) values (1, 1, 'y')",
                    "insert into audit_seal (seq, entry_id, hash) values (1, 1, 'y') on duplicate key update hash = 'y'",
                    "alter table audit_entry drop column address")) {
                assertThatThrownBy(() -> SqlQuery.of(forging).change(application))
                        .as(forging)
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("denied");
            }
        }
    }

    private MariaDbServer start(MariaDbHome home) {
        return MariaDbServer.start(home, directory, PASSWORD, Durability.WHILE_THE_MACHINE_LIVES);
    }

    /** The statements of the block under a heading of the guide, for this account. */
    private static List<String> guided(String heading) throws IOException {
        String guide = Files.readString(Path.of("../docs/admin.md"));
        Matcher block = Pattern.compile("^## " + heading + "\n.*?```sql\n(.*?)```", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(guide);
        assertThat(block.find()).isTrue();
        String sql = block.group(1)
                .replace("'ispolnenie'@'app-host'", APPLICATION)
                .replace("''ispolnenie''@''app-host''", APPLICATION.replace("'", "''"))
                .replace("'…'", "'" + PASSWORD + "'");
        List<String> statements = new ArrayList<>();
        int compound = sql.indexOf("BEGIN");
        String plain = compound < 0 ? sql : sql.substring(0, compound);
        for (String one : plain.split(";")) {
            if (!one.isBlank()) {
                statements.add(one.strip());
            }
        }
        if (compound >= 0) {
            statements.add(sql.substring(compound).strip());
        }
        return statements;
    }

    private static void run(Connection boss, String sql) {
        try (Statement statement = boss.createStatement()) {
            statement.execute(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
    }

    /** What only the owner of the database's files can do. */
    private void bootstrap(MariaDbHome home, String sql) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.directory().resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--bootstrap",
                "--basedir=" + home.directory(),
                "--datadir=" + directory.resolve("database")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        Path statements = Files.writeString(directory.resolve("boss.sql"), "FLUSH PRIVILEGES;\n" + sql + ";\n");
        Path said = directory.resolve("boss.log");
        int ended = new ProcessBuilder(command)
                .redirectInput(statements.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(ended).as(Files.readString(said)).isZero();
    }
}
