package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends what waits in the outbox, the oldest first. It may run at any time on any number of nodes: each message is claimed
 * for one transaction of its own, so a node that dies sends at most one again, with the same Message-ID.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailService {

    private static final Logger LOG = Logger.getLogger(MailService.class.getName());

    @Inject
    private MailSession session;

    @Inject
    private MailStep step;

    @Inject
    private Clock clock;

    /** Sends until nothing is due or the server stops answering; nothing at all while mail is not set up. */
    public void send() {
        session.get().ifPresent(this::drain);
    }

    private void drain(Session given) {
        try (MailConnection connection = new MailConnection(given)) {
            boolean more = true;
            while (more) {
                more = step.next(connection, clock.instant());
            }
            if (connection.isOpen()) {
                step.serverAnswers();
            }
        } catch (MailServerSilentException silent) {
            LOG.log(Level.WARNING, "The mail server does not answer: {0}", silent.reason());
            step.serverSilent(clock.instant(), silent.reason());
        } catch (RuntimeException failure) {
            // A timer that fails is given up by the server; the database being away must not end the mail for ever.
            LOG.log(Level.SEVERE, "Sending mail broke off, it goes on with the next run", failure);
        }
    }
}
