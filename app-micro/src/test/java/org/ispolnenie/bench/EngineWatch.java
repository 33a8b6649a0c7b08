package org.ispolnenie.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * The engine of reminders of the application that is measured. It runs as in life; before a part is measured it has dealt
 * with what is due, and what it does meanwhile stands beside the figures.
 */
final class EngineWatch {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String DUE = "select count(*) from control_point where look_again_on <= '"
            + ListFigures.TODAY.today() + "' and id not in (select work_id from reminder_failure)";
    private static final String DONE =
            "select count(*), coalesce(sum(looked_at), 0), coalesce(sum(notices + letters), 0) from reminder_sweep"
                    + " where id > %d";

    private final DataSource database;
    private long last;

    EngineWatch(DataSource database) throws SQLException {
        this.database = database;
        last = number("select coalesce(max(id), 0) from reminder_sweep");
    }

    /** Has the engine, by the administrator's lever, do what is due; from now on counts what it does. */
    void awaitDone(Application application) throws IOException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (number(DUE) > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the engine did not come to an end in " + PATIENCE);
            }
            application.as("admin").post("reminder-engine/sweeps", "application/json", "{}");
        }
        last = number("select coalesce(max(id), 0) from reminder_sweep");
    }

    /** What it did since it was last waited for. */
    String meanwhile() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(DONE.formatted(last))) {
            row.next();
            return row.getLong(1) == 0
                    ? "woken by its timer, nothing due"
                    : "%s sweeps looked at %s points and told %s messages"
                            .formatted(
                                    Size.number(row.getLong(1)),
                                    Size.number(row.getLong(2)),
                                    Size.number(row.getLong(3)));
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
