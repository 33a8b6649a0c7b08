package org.ispolnenie.shared.service.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Held by the node that fills an empty database: others that start at the same moment wait, and find it filled. */
@ApplicationScoped
public class StartLock {

    /** Far longer than filling takes. */
    private static final int PATIENCE_SECONDS = 120;

    // Locks of this kind belong to the whole database server, which may serve several schemas of ours.
    private static final String NAME = "concat(database(), '.ispolnenie.start')";

    @Resource(lookup = "jdbc/ispolnenie")
    private DataSource dataSource;

    /** @throws IllegalStateException if another node holds the lock too long */
    public void holding(Runnable work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (!said(statement, "select get_lock(" + NAME + ", " + PATIENCE_SECONDS + ") done")) {
                throw new IllegalStateException("Another node has been filling the database for too long");
            }
            try {
                work.run();
            } finally {
                said(statement, "select release_lock(" + NAME + ") done");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The lock of the start", e);
        }
    }

    private static boolean said(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getInt("done") == 1;
        }
    }
}
