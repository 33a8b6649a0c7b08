package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedDatabaseTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @Test
    void thePersistenceUnitReadsThisSchema() {
        Object schema = DATABASE.inTransaction(entityManager ->
                entityManager.createNativeQuery("select database()").getSingleResult());

        assertThat(schema).asString().startsWith("ispolnenie_");
    }

    @Test
    void theSchemaIsTheOneTheMigrationsMake() throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select @@character_set_database, @@session.time_zone, @@version_comment is not null")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("utf8mb4");
            assertThat(result.getBoolean(3)).isTrue();
        }
    }
}
