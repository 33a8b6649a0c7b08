package org.ispolnenie.directory.service.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.regex.Pattern;

/** What the server's log says of refused sign-ins: a line for each failure and each lock, none for what a lock stops. */
@ApplicationScoped
public class SignInLog {

    private static final System.Logger LOG = System.getLogger(SignInLog.class.getName());
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N}.@_-]");

    public void failed(String login, String address, int number, int allowed) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Sign-in as «{0}» from {1} failed: try {2} of {3}",
                printable(login),
                address,
                number,
                allowed);
    }

    /** @param address where it is known; empty if it is closed for strangers */
    public void closed(String login, String address, Duration length) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Sign-in as «{0}» is closed for {1} minutes for {2}; further tries are not logged",
                printable(login),
                length.toMinutes(),
                address.isEmpty() ? "addresses it has not signed in from" : "tries from " + address);
    }

    /** A login as it may stand in a log: what somebody typed may hold line breaks and worse. */
    static String printable(String login) {
        return STRANGE.matcher(login).replaceAll("?");
    }
}
