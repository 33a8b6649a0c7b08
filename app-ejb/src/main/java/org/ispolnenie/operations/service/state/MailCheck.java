package org.ispolnenie.operations.service.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.service.mail.MailConnection;
import org.ispolnenie.notification.service.mail.MailQueries;
import org.ispolnenie.notification.service.mail.MailReader;
import org.ispolnenie.notification.service.mail.MailRow;
import org.ispolnenie.notification.service.mail.MailServerSilentException;
import org.ispolnenie.notification.service.mail.MailSession;
import org.ispolnenie.shared.message.Message;

/** Whether the mail server is there, asked now, and how much waits for it. */
@ApplicationScoped
public class MailCheck implements StateCheck {

    /** The outbox is emptied every quarter of a minute; what waits longer is held up by something. */
    private static final Duration LATE = Duration.ofHours(1);

    @Inject
    private MailSession mail;

    @Inject
    private MailReader outbox;

    @Inject
    private Clock clock;

    @Override
    public StateSubject subject() {
        return StateSubject.MAIL;
    }

    @Override
    public Finding look() {
        int waiting = outbox.count(MailState.PENDING, MailQueries.COUNTED);
        Optional<MailRow> first = waiting == 0
                ? Optional.empty()
                : outbox.page(MailState.PENDING, 1, null).items().stream().findFirst();
        Finding server = mail.get().map(session -> server(session, first)).orElseGet(MailCheck::notSetUp);
        Finding counted = server.measured(Message.of("operations.MAIL_WAITING", waiting));
        return first.map(row -> counted.measured(oldest(row))).orElse(counted);
    }

    private static Finding notSetUp() {
        return Finding.amiss(
                StateSubject.MAIL,
                Lamp.ATTENTION,
                Message.of("operations.MAIL_NOT_SET_UP"),
                Message.of("operations.MAIL_NOT_SET_UP_REMEDY"));
    }

    private Finding server(Session session, Optional<MailRow> first) {
        String host = MailSession.host(session).orElse("");
        long begun = System.nanoTime();
        try (MailConnection connection = new MailConnection(session)) {
            connection.reach();
        } catch (MailServerSilentException silent) {
            return Finding.amiss(
                    StateSubject.MAIL,
                    Lamp.BAD,
                    Message.of("operations.MAIL_SERVER_AWAY", host, silent.reason()),
                    Message.of("operations.MAIL_SERVER_AWAY_REMEDY"));
        }
        long millis = Math.max(1, Duration.ofNanos(System.nanoTime() - begun).toMillis());
        Message said = Message.of("operations.MAIL_SERVER_ANSWERS", host, millis);
        boolean late = first.filter(row -> row.at().isBefore(clock.instant().minus(LATE)))
                .isPresent();
        return late
                ? Finding.amiss(StateSubject.MAIL, Lamp.ATTENTION, said, Message.of("operations.MAIL_LATE_REMEDY"))
                : Finding.good(StateSubject.MAIL, said);
    }

    private Message oldest(MailRow row) {
        LocalDateTime since = LocalDateTime.ofInstant(row.happenedAt(), clock.getZone());
        return Message.of("operations.MAIL_OLDEST", since.toLocalDate(), Moments.time(since.toLocalTime()));
    }
}
