package org.ispolnenie.micro;

import java.io.IOException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

/**
 * Keeps off the console what pool, transactions and ORM say of connections that broke: when the database ends, each
 * transaction that was under way says it several times over, and the application has told it once. The log file has it all.
 */
public final class ConsoleFilter implements Filter {

    private static final List<String> USERS_OF_CONNECTIONS =
            List.of("javax.enterprise.resource.", "org.eclipse.persistence.");

    /** Made by the log manager, by name. */
    public ConsoleFilter() {}

    @Override
    public boolean isLoggable(LogRecord entry) {
        String logger = String.valueOf(entry.getLoggerName());
        return USERS_OF_CONNECTIONS.stream().noneMatch(logger::startsWith)
                || Stream.iterate(entry.getThrown(), thrown -> thrown != null, Throwable::getCause)
                        .noneMatch(ConsoleFilter::brokenConnection);
    }

    private static boolean brokenConnection(Throwable thrown) {
        return thrown instanceof IOException
                || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof XAException
                || thrown.getClass().getName().startsWith("jakarta.resource.");
    }
}
