package org.ispolnenie.shared.service;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.transaction.xa.XAException;
import org.ispolnenie.shared.failure.Causes;

/**
 * Recognises failures that only mean that the database is away, or too busy: nothing was done, the call may be
 * repeated. The log hears of it once for each state, however many calls and timers run into it.
 */
public final class DatabaseAway {

    /** What Retry-After says. */
    public static final String SECONDS_TO_WAIT = "5";

    private static final System.Logger LOG = System.getLogger(DatabaseAway.class.getName());
    private static final AtomicBoolean AWAY = new AtomicBoolean();

    private DatabaseAway() {}

    /** Somebody ran into it. */
    public static void tell(SQLException said) {
        if (AWAY.compareAndSet(false, true)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The database does not answer: {0}",
                    String.valueOf(said.getMessage()).replaceAll("\\s+", " "));
        }
    }

    /** Somebody was answered. */
    public static void isBack() {
        if (AWAY.compareAndSet(true, false)) {
            LOG.log(System.Logger.Level.INFO, "The database answers again");
        }
    }

    /** Does what a timer asks for; while the database is away it is left to the next time. */
    public static void orNextTime(Runnable work) {
        try {
            work.run();
            isBack();
        } catch (RuntimeException failure) {
            tell(behind(failure).orElseThrow(() -> failure));
        }
    }

    /** What the database's driver or pool said, if that is what is behind a failure. */
    public static Optional<SQLException> behind(Throwable failure) {
        return Causes.first(failure, SQLException.class)
                .filter(DatabaseAway::mayPass)
                // A connection that broke at the end of a transaction is known to the transaction service only.
                .or(() -> Causes.first(failure, XAException.class)
                        .map(broken -> new SQLNonTransientConnectionException(broken.getMessage(), broken)));
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
