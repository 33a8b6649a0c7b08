package org.ispolnenie.shared.web.security;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.ispolnenie.shared.failure.Causes;

/**
 * Whether an answer failed because whoever asked has hung up: that is no failure of ours, and a client that does it again
 * and again must not fill the log. The container's exception is told by what it says.
 */
final class ClientGone {

    private static final Pattern SAYS = Pattern.compile(
            "Connection is closed|Broken pipe|Connection reset|ClientAbortException|Connection closed",
            Pattern.CASE_INSENSITIVE);

    private ClientGone() {}

    static boolean isBehind(Throwable failure) {
        return !Causes.has(failure, SQLException.class)
                && Causes.of(failure)
                        .anyMatch(cause -> cause instanceof IOException
                                && SAYS.matcher(String.valueOf(cause)).find());
    }
}
