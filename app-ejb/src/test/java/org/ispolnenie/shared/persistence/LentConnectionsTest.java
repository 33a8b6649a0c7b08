package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LentConnectionsTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @Test
    void whatIsClosedTwiceIsLentToOneOnly() throws SQLException {
        DataSource dataSource = DATABASE.dataSource();
        Connection first = dataSource.getConnection();
        first.close();
        try (Connection second = dataSource.getConnection()) {
            first.close();
            try (Connection third = dataSource.getConnection()) {
                assertThat(id(second)).isNotEqualTo(id(third));
            }
        }
        assertThat(first.isClosed()).isTrue();
    }

    private static long id(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select connection_id()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
