package org.ispolnenie.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.ispolnenie.embedded.MariaDbServer;

/** One connection to the database, asked by the experiments beside the application. */
final class Sql implements AutoCloseable {

    private final Connection connection;

    Sql(String url, String password) throws SQLException {
        connection = DriverManager.getConnection(url + "?connectionTimeZone=UTC", MariaDbServer.NAME, password);
    }

    Connection connection() {
        return connection;
    }

    long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Waits until something holds. */
    static void await(String what, Duration patience, int everyMillis, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + patience + " in vain: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(everyMillis);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
