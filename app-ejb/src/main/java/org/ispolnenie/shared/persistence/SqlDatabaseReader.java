package org.ispolnenie.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.ispolnenie.shared.service.start.DatabaseReader;

/** One statement that touches a handful of rows: how long it takes is how long the database takes. */
@ApplicationScoped
public class SqlDatabaseReader implements DatabaseReader {

    private static final String FACTS =
            """
            select version() database_version,
                   (select version from flyway_schema_history
                    where success and version is not null order by installed_rank desc limit 1) schema_version
            """;

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    @Override
    public DatabaseFacts facts() {
        return SqlQuery.of(FACTS)
                .the(dataSource, row -> new DatabaseFacts(row.text("database_version"), row.text("schema_version")));
    }
}
