package org.ispolnenie.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the schema up to date before anything else starts; Flyway's lock lets any number of nodes start at once. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    private static final System.Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @PostConstruct
    void bringUpToDate() {
        migrate(dataSource);
    }

    /**
     * @throws IllegalStateException if the schema was made by a newer version: this one would write what the newer one does
     *     not expect
     */
    public static void migrate(DataSource dataSource) {
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    /** Flyway itself takes migrations it does not know for harmless when they are newer than its own. */
    private static void refuseNewer(Flyway flyway) {
        MigrationInfo[] known = flyway.info().all();
        Optional<MigrationVersion> newest = versions(known, false);
        Optional<MigrationVersion> own = versions(known, true);
        if (newest.isPresent()) {
            String refusal =
                    """
                    The database belongs to a newer version of Ispolnenie: its schema has version %s, this one knows \
                    versions up to %s. Install the newer version, or restore the backup made before the upgrade"""
                            .formatted(
                                    newest.get(),
                                    own.map(MigrationVersion::toString).orElse("0"));
            LOG.log(System.Logger.Level.ERROR, refusal);
            throw new IllegalStateException(refusal);
        }
    }

    private static Optional<MigrationVersion> versions(MigrationInfo[] migrations, boolean known) {
        return Arrays.stream(migrations)
                .filter(migration -> isFuture(migration.getState()) != known)
                .flatMap(migration -> Optional.ofNullable(migration.getVersion()).stream())
                .max(MigrationVersion::compareTo);
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
