package org.ispolnenie.notification.service.mail.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.EmailAddress;
import org.ispolnenie.directory.service.PersonReader;
import org.ispolnenie.directory.service.PersonRow;
import org.ispolnenie.notification.service.mail.MailSession;
import org.ispolnenie.notification.service.mail.MailSettings;
import org.ispolnenie.notification.service.mail.trial.TestMailAnswer.Outcome;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.ispolnenie.shared.service.audit.AuditEntity;
import org.ispolnenie.shared.service.audit.Audited;
import org.ispolnenie.shared.service.work.TimelyAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Sends a test mail past the outbox and says what the mail server made of it. It is no relay: an administrator alone sends
 * it, its words are ours, and there are few in ten minutes.
 */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TestMailService {

    /** So long people wait for an answer at a page. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String QUESTION = "test mail";

    @Inject
    private MailSession mail;

    @Inject
    private MailSettings settings;

    @Inject
    private TestMailLimit limit;

    @Inject
    private PersonReader people;

    @Inject
    private CurrentCaller caller;

    @Inject
    private TimelyAnswers promptly;

    @Inject
    private Clock clock;

    /**
     * Sends one and waits for the answer, no longer than twenty seconds. The record says who did it and when; an address is
     * never kept there.
     *
     * @param to    null: to the address of the caller
     * @param words in which it is written
     */
    @Audited(value = "TEST_MAIL_SENT", of = AuditEntity.MAIL)
    public TestMailAnswer send(@Nullable String to, Messages words) {
        String address = Optional.ofNullable(EmailAddress.of(to))
                .or(this::ownAddress)
                .orElseThrow(() -> ValidationException.of("/email", Message.of("notification.TEST_MAIL_TO_NOBODY")));
        if (!limit.take(System.nanoTime())) {
            throw new ConflictException(Message.of(
                    "notification.TOO_MANY_TEST_MAILS", TestMailLimit.MOST, TestMailLimit.PERIOD.toMinutes()));
        }
        return mail.get()
                .map(session -> ask(session, address, words))
                .orElseGet(() -> new TestMailAnswer(address, Outcome.NOT_SET_UP, null, 0));
    }

    private TestMailAnswer ask(Session session, String address, Messages words) {
        TestMail test = new TestMail(session, address, words, settings.address().orElse(""));
        Supplier<TestMailAnswer> sending = () -> test.send(clock.instant());
        return promptly.askAll(Map.of(QUESTION, sending), PATIENCE).values().stream()
                .findFirst()
                .orElseGet(() -> new TestMailAnswer(address, Outcome.TOO_SLOW, null, PATIENCE.toMillis()));
    }

    private Optional<String> ownAddress() {
        return people.find(caller.get().login()).map(PersonRow::email);
    }
}
