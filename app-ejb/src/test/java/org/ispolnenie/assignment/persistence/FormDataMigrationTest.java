package org.ispolnenie.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.service.evidence.FormDataJson;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.shared.service.SchemaMigration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of the time when figure and publication stood in the form data alone say the same in their columns. */
class FormDataMigrationTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @BeforeEach
    void goBackToTheVersionBefore() {
        DATABASE.execute("delete from execution_report");
        DATABASE.execute(
                "alter table execution_report drop column figure, drop column publication, drop column form_filled");
        DATABASE.execute("delete from flyway_schema_history where version = '26'");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "{\"figure\":42}",
                "{\"note\":\"x\",\"figure\":97.50,\"publication\":\"https://сайт.рф/1?a=\\\"б\\\"\\n\\\\\"}",
                "{\"figure\":-0.5e-3}",
                "{\"figure\":1E+400}",
                "{\"figure\":123456789012345678901234567890123456789012345678901234567890123456789012345}",
                "{\"figure\":\"много\",\"publication\":7}",
                "{\"figure\":null,\"publication\":null}",
                "{\"figure\":true,\"publication\":[\"https://сайт.рф\"]}",
                "{\"figure\":{\"figure\":1},\"publication\":\"\"}",
                "{\"Figure\":1,\"rows\":[{\"figure\":1,\"publication\":\"x\"}]}",
                "{\"publication\":\"\\u0001б\\t/\"}",
                "{\"rows\":[]}",
                "{\"rows\":{}}",
                "{\"note\":\"null\"}",
                "{\"note\":null}",
                "{}",
                "[1]",
                "[{\"figure\":1}]",
                "42",
                "\"figure\"",
                "null",
                "",
                "{\"figure\":1",
            })
    void theColumnsSayWhatTheFormDataSaid(@Nullable String written) {
        reportWith(written);

        migrateAnew();

        assertThat(stored()).isEqualTo(FormDataJson.read(written));
    }

    @Test
    void whatTheDatabaseCannotReadStaysAsItIs() {
        String deep = "{\"figure\":1,\"rows\":" + "[".repeat(60) + "]".repeat(60) + "}";
        reportWith(deep);

        migrateAnew();

        assertThat(stored().json()).isEqualTo(deep);
    }

    /** Later migrations stay done, so this one comes after them. */
    private static void migrateAnew() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(DATABASE.dataSource())
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static void reportWith(@Nullable String formData) {
        try (Connection connection = DATABASE.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        set statement foreign_key_checks = 0 for
                        insert into execution_report (id, version, control_point_id, organization_id, kind, text, form_data,
                          state, author, on_behalf, saved_at)
                        values (1, 1, 1, 1, 'FINAL', 'сделано', ?, 'DRAFT', 'executor', false, '2019-11-01')
                        """)) {
            insert.setString(1, formData);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static FormData stored() {
        return SqlQuery.of("select figure, publication, form_filled, form_data from execution_report")
                .all(DATABASE.dataSource(), PointRows::formData)
                .get(0);
    }
}
