package org.ispolnenie.notification.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.ispolnenie.directory.domain.Account;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.persistence.mail.JpaMailTemplateRepository;
import org.ispolnenie.notification.persistence.mail.SqlMailOutbox;
import org.ispolnenie.notification.persistence.mail.SqlMailReader;
import org.ispolnenie.notification.persistence.reminder.SqlRemindedWork;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.test.Wired;

/** An outbox on a real database, a real mail server that may go away, and a clock one can set. */
final class MailWorld implements AutoCloseable {

    static final Instant START = Instant.parse("2019-11-05T06:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    static final int PER_HOUR = 5;

    private final EmbeddedDatabase database;
    private final GreenMail server;
    private final int port;
    private Instant now = START;
    private int notices;

    MailWorld(EmbeddedDatabase database) {
        this.database = database;
        port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        execute(
                "delete from reminder",
                "delete from control_point",
                "delete from assignment",
                "delete from notice",
                "delete from mail_template",
                "update mail_server set silent_since = null, error = null",
                "update reminder_engine set paused_at = null");
    }

    int port() {
        return port;
    }

    MailWorld serverUp() {
        server.start();
        return this;
    }

    void serverDown() {
        server.stop();
    }

    @Override
    public void close() {
        server.stop();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /** What has arrived, by letter box and in the order it came. */
    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    List<String> subjects() {
        return received().stream().map(MailWorld::subject).toList();
    }

    static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A part of what arrived, which must be of this type. */
    static String part(MimeMessage mail, int number, String type) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        assertThat(part.getContentType()).isEqualTo(type);
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    /** A person with a letter box; null: without. */
    long person(String login, @org.jspecify.annotations.Nullable String address) {
        return database.inTransaction(em -> {
            Account account = new Account(login, "Иванова " + login, "-", null, Set.of(Role.EXECUTOR));
            account.reachAt(address, "ru", false);
            em.persist(account);
            em.flush();
            return account.id();
        });
    }

    /** A notice of now; its comment is the number that comes with it. */
    long notice(long account, String kind, String message) {
        notices++;
        execute(
                "insert into notice (account_id, kind, message, happened_at, dedupe_key, email_next_at, email_id) values ("
                        + account + ", '" + kind + "', '" + message + "', '" + sql(now) + "', '" + account + ":"
                        + notices
                        + "', '" + sql(now) + "', uuid())");
        return number("select max(id) from notice");
    }

    long comment(long account, String words) {
        return notice(account, "COMMENTED", "notification.COMMENTED|" + words);
    }

    /** A control point of the body that is on control until a day, of which the notice reminds. */
    long reminded(long notice, long account, String label, LocalDate due) {
        long id = 1000 + number("select count(*) from control_point");
        execute(
                "set foreign_key_checks = 0",
                "insert ignore into organization (id, version, code, kind, name, short_name, valid_from)"
                        + " values (7, 1, 'MR09', 'MUNICIPAL_AUTHORITY', 'Лужский район', 'Лужский район', '2006-01-01')",
                "insert ignore into protocol (id, version, title, meeting_date, sha256, state, imported_by, imported_at)"
                        + " values (8, 1, 'Решения', '2019-10-31', '0', 'APPROVED', 'x', now())",
                "insert into assignment (id, version, protocol_id, decision_id, decision_number, decision_ordinal,"
                        + " organization_id, addressed_id, role, state, next_due) values (" + id + ", 1, 8, " + id
                        + ", '1', 1, 7, 7, 'RESPONSIBLE', 'ON_CONTROL', '" + due + "')",
                "insert into control_point (id, version, assignment_id, decision_id, label, ordinal, effective_due, state,"
                        + " why) values (" + id + ", 1, " + id + ", " + id + ", '" + label + "', 1, '" + due
                        + "', 'ON_CONTROL', '')",
                "insert into reminder (work_id, due, step, recipient_id, channel, urgent, email, found_on,"
                        + " found_at, message_id) values (" + id + ", '" + due + "', 0, " + account
                        + ", 'NOTICE', 0, 1, '2019-11-05', now(), " + notice + ")",
                "set foreign_key_checks = 1");
        return id;
    }

    /** One run of the sender, on whatever thread. */
    void run() {
        service(session(port)).send();
    }

    MailService service(MailSession session) {
        return Wired.of(MailService.class, session, new Step(), clock());
    }

    MailSession session(int ofPort) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(ofPort));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        properties.setProperty("mail.from", "ispolnenie@committee.example");
        return new MailSession() {
            @Override
            public Optional<Session> get() {
                return Optional.of(Session.getInstance(properties));
            }
        };
    }

    MailRow row(long notice) {
        return reader().find(notice).orElseThrow();
    }

    MailState state(long notice) {
        return row(notice).state();
    }

    SqlMailReader reader() {
        return Wired.of(SqlMailReader.class, database.dataSource());
    }

    <T> T outbox(Function<SqlMailOutbox, T> work) {
        return database.inTransaction(em -> work.apply(Wired.of(SqlMailOutbox.class, em, SameConnection.of(em))));
    }

    void execute(String... statements) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(String.join("; ", statements), failure);
        }
    }

    long number(String sql) {
        return database.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    static MailSettings settings() {
        return new MailSettings() {
            @Override
            public int perHour() {
                return PER_HOUR;
            }

            @Override
            public Duration oldest() {
                return Duration.ofDays(14);
            }

            @Override
            public Optional<String> address() {
                return Optional.of("https://committee.example/ispolnenie");
            }
        };
    }

    /** A step in a transaction of its own, as the container would have it. */
    private final class Step extends MailStep {

        @Override
        public boolean next(MailConnection connection, Instant at) throws MailServerSilentException {
            try {
                return database.inTransaction(em -> {
                    try {
                        return step(em).next(connection, at);
                    } catch (MailServerSilentException silent) {
                        throw new Carried(silent);
                    }
                });
            } catch (Carried carried) {
                throw carried.silent;
            }
        }

        @Override
        public void serverAnswers() {
            database.doInTransaction(em -> step(em).serverAnswers());
        }

        @Override
        public void serverSilent(Instant at, String reason) {
            database.doInTransaction(em -> step(em).serverSilent(at, reason));
        }

        private MailStep step(EntityManager em) {
            MailWriter writer = Wired.of(
                    MailWriter.class,
                    Wired.of(JpaMailTemplateRepository.class, em),
                    Wired.of(SqlRemindedWork.class, database.dataSource()),
                    new World().calendar,
                    settings(),
                    clock());
            return Wired.of(
                    MailStep.class, Wired.of(SqlMailOutbox.class, em, SameConnection.of(em)), writer, settings());
        }
    }

    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient MailServerSilentException silent;

        Carried(MailServerSilentException silent) {
            this.silent = silent;
        }
    }

    private static String sql(Instant moment) {
        return moment.toString().replace('T', ' ').replace("Z", "");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
