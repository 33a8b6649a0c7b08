package org.ispolnenie.notification.service.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.ispolnenie.shared.input.WrittenText;

/**
 * The server's mail resource, looked up each time it is wanted: an administrator may add or change it while the
 * application runs. Without it, or without a host in it, mail is not set up and stays in the outbox.
 */
@ApplicationScoped
public class MailSession {

    static final String NAME = "mail/ispolnenie";

    /** The session; empty while mail is not set up. */
    @SuppressWarnings("BanJNDI") // the name is a constant: nobody outside says what is looked up
    public Optional<Session> get() {
        try {
            Session session = InitialContext.doLookup(NAME);
            return Optional.of(session).filter(found -> host(found).isPresent());
        } catch (NamingException none) {
            return Optional.empty();
        }
    }

    /** The mail server's host. */
    public static Optional<String> host(Session session) {
        return Stream.of("mail.smtp.host", "mail.host")
                .map(session::getProperty)
                .filter(host -> host != null && !WrittenText.isNothing(host))
                .findFirst();
    }
}
