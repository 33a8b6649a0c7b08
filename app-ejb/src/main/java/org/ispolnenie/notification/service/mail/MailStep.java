package org.ispolnenie.notification.service.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ispolnenie.notification.domain.mail.MailOutbox;
import org.ispolnenie.notification.domain.mail.OutgoingMail;
import org.ispolnenie.notification.domain.mail.Settlement;
import org.ispolnenie.notification.domain.mail.TemplateText;
import org.ispolnenie.shared.failure.ValidationException;

/** One message, one transaction: claimed, sent, settled. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailStep {

    private static final Duration PERIOD = Duration.ofHours(1);

    @Inject
    private MailOutbox outbox;

    @Inject
    private MailWriter writer;

    @Inject
    private MailSettings settings;

    /**
     * Deals with the mail that has waited longest.
     *
     * @return false if there is nothing to send now
     * @throws MailServerSilentException if the server does not answer: the mail stays as it was
     */
    public boolean next(MailConnection connection, Instant now) throws MailServerSilentException {
        Optional<OutgoingMail> claimed = outbox.claim(now);
        if (claimed.isEmpty()) {
            return false;
        }
        outbox.settle(claimed.get(), dealWith(claimed.get(), connection, now));
        return true;
    }

    public void serverAnswers() {
        outbox.serverAnswers();
    }

    public void serverSilent(Instant now, String reason) {
        outbox.serverSilent(now, reason);
    }

    private Settlement dealWith(OutgoingMail mail, MailConnection connection, Instant now)
            throws MailServerSilentException {
        if (!mail.to().active() || mail.dueSince().isBefore(now.minus(settings.oldest()))) {
            return Settlement.withdrawn(mail, now);
        }
        String address = mail.to().address();
        if (address == null) {
            return Settlement.noAddress(mail, now);
        }
        Optional<Instant> full = outbox.sentBefore(mail.to().accountId(), settings.perHour(), now.minus(PERIOD));
        if (full.isPresent()) {
            return Settlement.waits(mail, full.get().plus(PERIOD));
        }
        try {
            Optional<TemplateText> words = writer.write(mail, now);
            if (words.isEmpty()) {
                return Settlement.withdrawn(mail, now);
            }
            connection.send(MimeMail.of(connection.session(), mail, address, words.get(), now));
            return Settlement.sent(mail, now);
        } catch (MailRefusedException refused) {
            return refused.isForGood()
                    ? Settlement.refusedForGood(mail, now, refused.reason())
                    : Settlement.refusedForNow(mail, now, refused.reason());
        } catch (ValidationException template) {
            return Settlement.refusedForGood(mail, now, String.valueOf(template.errors()));
        } catch (MessagingException unwritable) {
            return Settlement.refusedForGood(mail, now, String.valueOf(unwritable.getMessage()));
        }
    }
}
