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

/** The rows an approval added, to be written once more by the plainest of programs. */
final class ApprovedRows {

    private static final String POINTS = "(select c.id from control_point c join assignment a on a.id = c.assignment_id"
            + " where a.protocol_id = %1$d)";
    private static final Map<String, String> ADDED = new LinkedHashMap<>();

    static {
        ADDED.put("correction", "protocol_id = %1$d");
        ADDED.put("assignment", "protocol_id = %1$d");
        ADDED.put("control_point", "assignment_id in (select id from assignment where protocol_id = %1$d)");
        ADDED.put("control_point_history", "control_point_id in " + POINTS);
        ADDED.put("sub_assignment", "control_point_id in " + POINTS);
        ADDED.put("controlled_protocol", "protocol_id = %1$d");
        ADDED.put("controlled_decision", "protocol_id = %1$d");
        ADDED.put("notice", "protocol_id = %1$d");
    }

    private final Connection connection;
    private final long protocol;

    ApprovedRows(Connection connection, long protocol) {
        this.connection = connection;
        this.protocol = protocol;
    }

    /** Takes the rows out and writes them again, a batch a table, in one transaction; nanoseconds of the writing. */
    long write() throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (String table : ADDED.keySet()) {
            rows.put(table, read(table));
        }
        delete();
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

    private List<Object[]> read(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + table + " where " + condition(table))) {
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

    private void delete() throws SQLException {
        List<String> tables = new ArrayList<>(ADDED.keySet());
        Collections.reverse(tables);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("delete from " + table + " where " + condition(table));
            }
        }
    }

    private String condition(String table) {
        return ADDED.getOrDefault(table, "").formatted(protocol);
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
}
