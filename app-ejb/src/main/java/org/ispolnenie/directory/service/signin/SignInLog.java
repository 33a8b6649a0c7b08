package org.ispolnenie.directory.service.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.AuditNote;
import org.ispolnenie.shared.service.audit.AuditTrail;

/**
 * What is kept of refused sign-ins, in the server's log and for the audit: each failure and each lock, nothing of what a lock
 * stops. The audit also knows each password that was looked at and right.
 */
@ApplicationScoped
public class SignInLog {

    private static final System.Logger LOG = System.getLogger(SignInLog.class.getName());
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{N}.@_-]");

    @Inject
    private AuditTrail trail;

    public void accepted(String login) {
        trail.write(AuditNote.of("PASSWORD_ACCEPTED", AuditEntity.SESSION, null), login);
    }

    public void failed(String login, String address, int number, int allowed) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Sign-in as «{0}» from {1} failed: try {2} of {3}",
                printable(login),
                address,
                number,
                allowed);
        trail.writeWithinReason(AuditNote.of("SIGN_IN_FAILED", AuditEntity.SESSION, null), login);
    }

    /** A code that was none, after the right password. */
    public void codeFailed(String login, String address, int number, int allowed) {
        LOG.log(
                System.Logger.Level.WARNING,
                "The code said for «{0}» from {1} is wrong: try {2} of {3}",
                printable(login),
                address,
                number,
                allowed);
        trail.writeWithinReason(AuditNote.of("SECOND_FACTOR_FAILED", AuditEntity.SESSION, null), login);
    }

    /** A right code that has let in before. */
    public void codeUsedAgain(String login, String address) {
        LOG.log(
                System.Logger.Level.WARNING,
                "A code that has been used was said again for «{0}» from {1}",
                printable(login),
                address);
        trail.writeWithinReason(AuditNote.of("SECOND_FACTOR_FAILED", AuditEntity.SESSION, null), login);
    }

    /** A recovery code let in. */
    public void recovered(String login) {
        LOG.log(System.Logger.Level.INFO, "A recovery code of «{0}» was used", printable(login));
        trail.write(AuditNote.of("RECOVERY_CODE_USED", AuditEntity.SESSION, null), login);
    }

    /** @param address where it is known; empty if it is closed for strangers */
    public void closed(String login, String address, Duration length) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Sign-in as «{0}» is closed for {1} minutes for {2}; further tries are not logged",
                printable(login),
                length.toMinutes(),
                address.isEmpty() ? "addresses it has not signed in from" : "tries from " + address);
        trail.writeWithinReason(AuditNote.of("SIGN_IN_LOCKED", AuditEntity.SESSION, null), login);
    }

    /** A login as it may stand in a log: what somebody typed may hold line breaks and worse. */
    public static String printable(String login) {
        return STRANGE.matcher(login).replaceAll("?");
    }
}
