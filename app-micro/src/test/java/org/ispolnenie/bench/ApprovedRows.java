package org.ispolnenie.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * The rows an approval added, written once more by the plainest of programs: into a schema beside the product's with the
 * same tables, keys and references. The product's own rows stay what they are, whoever works with them meanwhile.
 */
final class ApprovedRows implements AutoCloseable {

    private static final String BESIDE = "ispolnenie_approved";
    private static final String POINTS = "(select c.id from %2$s.control_point c join %2$s.assignment a"
            + " on a.id = c.assignment_id where a.protocol_id = %1$d)";
    private static final Map<String, String> ADDED = new LinkedHashMap<>();

    /** What the rows refer to. */
    private static final List<String> DIRECTORY = List.of("organization", "account");

    private static final Map<String, String> READ = Map.of("protocol", "id = %1$d", "decision", "protocol_id = %1$d");

    static {
        ADDED.put("correction", "protocol_id = %1$d");
        ADDED.put("assignment", "protocol_id = %1$d");
        ADDED.put("control_point", "assignment_id in (select id from %2$s.assignment where protocol_id = %1$d)");
        ADDED.put("control_point_history", "control_point_id in " + POINTS);
        ADDED.put("sub_assignment", "control_point_id in " + POINTS);
        ADDED.put("controlled_protocol", "protocol_id = %1$d");
        ADDED.put("controlled_decision", "protocol_id = %1$d");
        ADDED.put("notice", "protocol_id = %1$d");
    }

    private final Connection connection;
    private final String product;

    private ApprovedRows(Connection connection, String product) {
        this.connection = connection;
        this.product = product;
    }

    /** With a new schema beside that of the application, which has been started. */
    static ApprovedRows beside(TestBed bed) throws SQLException {
        Connection connection = bed.connection();
        String product = connection.getCatalog();
        Flyway.configure()
                .dataSource(bed.dataSource())
                .schemas(BESIDE)
                .defaultSchema(BESIDE)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        connection.setCatalog(BESIDE);
        ApprovedRows rows = new ApprovedRows(connection, product);
        rows.copy(DIRECTORY, "true");
        return rows;
    }

    /** Writes the rows of an approval, a batch a table, in one transaction; nanoseconds of the writing. */
    long write(long protocol) throws SQLException {
        for (Map.Entry<String, String> table : READ.entrySet()) {
            copy(List.of(table.getKey()), table.getValue().formatted(protocol));
        }
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, String> table : ADDED.entrySet()) {
            rows.put(table.getKey(), read(table.getKey(), table.getValue().formatted(protocol, product)));
        }
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        for (Map.Entry<String, List<Object[]>> table : rows.entrySet()) {
            insert(table.getKey(), table.getValue());
        }
        connection.commit();
        long nanos = System.nanoTime() - begin;
        connection.setAutoCommit(true);
        return nanos;
    }

    private void copy(List<String> tables, String condition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute(
                        "insert into " + table + " select * from " + product + "." + table + " where " + condition);
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    private List<Object[]> read(String table, String condition) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select * from " + product + "." + table + " where " + condition)) {
            int columns = row.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (row.next()) {
                Object[] values = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(values);
            }
            return rows;
        }
    }

    private void insert(String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (Object[] values : rows) {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
