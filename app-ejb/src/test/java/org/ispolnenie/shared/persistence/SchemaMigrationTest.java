package org.ispolnenie.shared.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ispolnenie.shared.service.SchemaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version of the product works only on a schema it knows. */
class SchemaMigrationTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @AfterEach
    void forgetTheNewerVersion() {
        DATABASE.execute("delete from flyway_schema_history where installed_rank >= 9000");
    }

    @Test
    void aSchemaThatIsUpToDateIsTakenAsItIs() {
        assertThatCode(() -> SchemaMigration.migrate(DATABASE.dataSource())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 0})
    void aSchemaOfANewerVersionIsRefusedInWordsThatSayWhatToDo(int success) {
        DATABASE.execute(
                """
                insert into flyway_schema_history
                  (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9000, '900', 'of tomorrow', 'SQL', 'V900__of_tomorrow.sql', 1, 'test', 1, %d)
                """
                        .formatted(success));

        assertThatThrownBy(() -> SchemaMigration.migrate(DATABASE.dataSource()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("900")
                .hasMessageContaining("backup");
    }
}
