package org.ispolnenie.shared.rest;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, or too busy to take this, from other failures: nothing was done, the call may be repeated. */
public final class DatabaseAway {

    /** What Retry-After says. */
    public static final String SECONDS_TO_WAIT = "5";

    /** Deeper causes are a circle. */
    private static final int DEEPEST = 20;

    private DatabaseAway() {}

    /** What the database's driver or pool said, if that is what is behind a failure. */
    public static Optional<SQLException> behind(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, link -> link == null ? null : link.getCause())
                .limit(DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .filter(DatabaseAway::mayPass);
    }

    private static boolean mayPass(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLNonTransientConnectionException
                // The container's pool hides the driver's exception behind a plain one without a state.
                || failure.getSQLState() == null
                || failure.getSQLState().startsWith("08");
    }
}
