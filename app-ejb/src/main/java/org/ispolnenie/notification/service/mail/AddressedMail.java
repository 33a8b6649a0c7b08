package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.ispolnenie.directory.domain.AddressKnown;
import org.ispolnenie.notification.domain.mail.MailOutbox;

/**
 * Sends what a person could not be sent as long as nobody knew their address: that of the same day. What is older they
 * have read on the page, or the next digest tells it anew; a heap of old mail would hide what matters.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AddressedMail {

    @Inject
    private MailOutbox outbox;

    @Inject
    private Clock clock;

    public void send(@Observes AddressKnown known) {
        Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        outbox.addressKnown(known.accountId(), midnight);
    }
}
