package org.ispolnenie.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.ispolnenie.embedded.MariaDbServer;

/** Accounts put straight into the database of a running application, with a password that is known beforehand. */
final class AddedAccounts {

    private static final String PORT = "--port=";

    private static final String ACCOUNT =
            """
            insert into account (id, version, login, display_name, password_hash, organization_id, active, failed_attempts)
            select next value for entity_id, 1, ?, ?, a.password_hash, o.id, true, 0
            from account a join organization o where a.login = 'chair' and o.code = ?
            """;
    private static final String ROLE =
            "insert into account_role (account_id, role) select id, ? from account where login = ?";

    private final String url;
    private final String password;

    private AddedAccounts(String url, String password) {
        this.url = url;
        this.password = password;
    }

    static AddedAccounts of(Run run) {
        String port = run.databases().stream()
                .flatMap(server -> server.info().arguments().map(Arrays::stream).orElseGet(Stream::empty))
                .filter(argument -> argument.startsWith(PORT))
                .findFirst()
                .orElseThrow()
                .substring(PORT.length());
        Path secret = run.data().resolve("database.password");
        try {
            return new AddedAccounts(
                    "jdbc:mariadb://127.0.0.1:" + port + "/" + MariaDbServer.NAME,
                    Files.readString(secret).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the password of the start accounts. */
    void add(String login, String body, String role) {
        try (Connection connection = DriverManager.getConnection(url, MariaDbServer.NAME, password)) {
            change(connection, ACCOUNT, login, login, body);
            change(connection, ROLE, role, login);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void change(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("adds nothing: " + sql);
            }
        }
    }
}
