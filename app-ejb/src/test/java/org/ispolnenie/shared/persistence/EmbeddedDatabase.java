package org.ispolnenie.shared.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.ispolnenie.embedded.MariaDbServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * A real MariaDB with the product's schema for one test class:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();
 * }</pre>
 *
 * The server is one per JVM and ends with it; each test class gets a schema of its own, fresh from the migrations, so
 * classes neither see each other's rows nor depend on their order. Register it static.
 */
public final class EmbeddedDatabase implements BeforeAllCallback, AfterAllCallback {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private @Nullable MariaDbPoolDataSource pool;
    private @Nullable DataSource dataSource;
    private @Nullable EntityManagerFactory entityManagerFactory;

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        TestServer server = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(TestServer.class, type -> new TestServer(), TestServer.class);
        pool = server.newSchema(MariaDbServer.NAME + "_" + SCHEMAS.incrementAndGet());
        dataSource = LentConnections.of(pool);
        Flyway.configure().dataSource(dataSource).load().migrate();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (entityManagerFactory != null) {
            entityManagerFactory.close();
        }
        if (pool != null) {
            pool.close();
        }
    }

    /** Connections to the schema of this test class, sent through the same driver as in production. */
    public DataSource dataSource() {
        return started();
    }

    /** The persistence unit {@code ispolnenie} on this schema, with transactions of its own instead of a server's. */
    public EntityManagerFactory entityManagerFactory() {
        if (entityManagerFactory == null) {
            entityManagerFactory = Persistence.createEntityManagerFactory(
                    "ispolnenie",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", started(),
                            "eclipselink.target-server", "None",
                            "eclipselink.weaving", "true",
                            "eclipselink.logging.level", "WARNING"));
        }
        return entityManagerFactory;
    }

    /** What {@code work} returns, committed; rolled back when it throws. Each call has a persistence context of its own. */
    public <T extends @Nullable Object> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager entityManager = entityManagerFactory().createEntityManager()) {
            EntityTransaction transaction = entityManager.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(entityManager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** Does {@code work} and commits; rolls back when it throws. */
    public void doInTransaction(Consumer<EntityManager> work) {
        this.<@Nullable Object>inTransaction(entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }

    /** Runs one statement of SQL beside JPA, for states no verb of the product can make. */
    public void execute(String sql) {
        try (Connection connection = started().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** How the database goes about a query with the parameters it has, a line a table: «id, select_type, table, … Extra». */
    public List<String> plan(SqlQuery query) {
        return SqlQuery.of("explain").add(query).all(started(), row -> Stream.of(
                        "id", "select_type", "table", "type", "possible_keys", "key", "key_len", "ref", "rows", "Extra")
                .map(row::textOrNull)
                .collect(Collectors.joining(", ")));
    }

    private DataSource started() {
        if (dataSource == null) {
            throw new IllegalStateException("Register EmbeddedDatabase in a static field");
        }
        return dataSource;
    }
}
