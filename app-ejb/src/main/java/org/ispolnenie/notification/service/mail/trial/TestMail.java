package org.ispolnenie.notification.service.mail.trial;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.ispolnenie.notification.service.mail.MailConnection;
import org.ispolnenie.notification.service.mail.MailRefusedException;
import org.ispolnenie.notification.service.mail.MailServerSilentException;
import org.ispolnenie.notification.service.mail.trial.TestMailAnswer.Outcome;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;

/** One test mail on its way: nobody but us writes a word of it. */
final class TestMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final Session session;
    private final String to;
    private final Messages words;
    private final String address;

    /** @param address where the application is opened; empty where that is not set */
    TestMail(Session session, String to, Messages words, String address) {
        this.session = session;
        this.to = to;
        this.words = words;
        this.address = address;
    }

    TestMailAnswer send(Instant now) {
        long begun = System.nanoTime();
        try (MailConnection connection = new MailConnection(session)) {
            connection.send(message(now));
            return answer(Outcome.TAKEN, connection.lastReply(), begun);
        } catch (MailServerSilentException silent) {
            return answer(Outcome.SILENT, Optional.of(silent.reason()), begun);
        } catch (MailRefusedException refused) {
            return answer(
                    refused.isForGood() ? Outcome.REFUSED_FOR_GOOD : Outcome.REFUSED_FOR_NOW,
                    Optional.of(refused.reason()),
                    begun);
        } catch (MessagingException unwritable) {
            return answer(Outcome.REFUSED_FOR_GOOD, Optional.ofNullable(unwritable.getMessage()), begun);
        }
    }

    private MimeMessage message(Instant now) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom();
        message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(words.text(Message.of("notification.TEST_MAIL_SUBJECT")), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(words.text(Message.of("notification.TEST_MAIL_TEXT", address)), UTF_8);
        message.saveChanges();
        return message;
    }

    private TestMailAnswer answer(Outcome outcome, Optional<String> reply, long begun) {
        return new TestMailAnswer(
                to,
                outcome,
                reply.orElse(null),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }
}
