package org.ispolnenie.notification.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outbox on its way to a real mail server: nothing is lost, nothing comes twice, whatever becomes of the server. */
class MailSendingTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static int people;

    private MailWorld world = new MailWorld(DATABASE);

    private long person;

    @BeforeEach
    void somebody() {
        person = world.person("person" + ++people, "maria" + people + "@mr09.example");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aNoticeArrivesAsTextAndAsHtmlWithHeadersThatSayAProgramWroteIt() throws MessagingException, IOException {
        world.serverUp();
        long notice = world.comment(person, "Приложите <приказ> & список");

        world.run();

        assertThat(world.received()).hasSize(1);
        MimeMessage mail = world.received().get(0);
        assertThat(mail.getSubject()).isEqualTo("Комментарий");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getAddress()).isEqualTo("maria" + people + "@mr09.example");
        assertThat(to.getPersonal()).isEqualTo("Иванова person" + people);
        assertThat(mail.getFrom()[0]).hasToString("ispolnenie@committee.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Id")).containsExactly("<ispolnenie.committee.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");

        String link = "https://committee.example/ispolnenie/notification/reading?id=" + notice;
        assertThat(MailWorld.part(mail, 0, "text/plain; charset=UTF-8"))
                .contains("Приложите <приказ> & список")
                .contains(link);
        assertThat(MailWorld.part(mail, 1, "text/html; charset=UTF-8"))
                .contains("Приложите &lt;приказ&gt; &amp; список")
                .contains("href=\"" + link.replace("=", "&#x3D;"));
        assertThat(world.row(notice).state()).isEqualTo(MailState.SENT);
        assertThat(world.row(notice).at()).isEqualTo(world.now());
    }

    @Test
    void theMessageIdStaysTheSameHoweverOftenItIsTried() throws MessagingException {
        world.serverUp();
        long notice = world.comment(person, "раз");
        world.run();
        world.execute("update notice set email_state = 'PENDING' where id = " + notice);
        world.run();

        assertThat(world.received()).hasSize(2);
        assertThat(world.received().get(0).getMessageID())
                .isEqualTo(world.received().get(1).getMessageID())
                .matches("<[0-9a-f-]{36}@committee\\.example>");
    }

    @Test
    void aServerThatIsAwayForADayCostsNothingButTheDay() {
        world.serverUp();
        world.serverDown();
        List<Long> notices = new ArrayList<>();
        for (int i = 0; i < MailWorld.PER_HOUR; i++) {
            notices.add(world.notice(person, "COMMENTED", "notification.COMMENTED|" + i));
            world.run();
            world.pass(Duration.ofHours(5));
        }

        assertThat(notices)
                .allMatch(id ->
                        world.state(id) == MailState.PENDING && world.row(id).attempts() == 0);
        assertThat(world.reader().server().silentSince()).isEqualTo(MailWorld.START);
        assertThat(world.reader().server().error()).contains("127.0.0.1");

        world.serverUp();
        world.run();

        assertThat(world.received().stream().map(GreenMailUtil::getBody)).hasSize(MailWorld.PER_HOUR);
        assertThat(arrivalOfWords()).isEqualTo(List.of("0", "1", "2", "3", "4"));
        assertThat(world.reader().server().silentSince()).isNull();
    }

    @Test
    void whatIsRefusedForGoodIsDeadUntilAPersonSendsItAgain() {
        long refused = world.comment(person, "нет такого ящика");
        try (RefusingServer server = new RefusingServer(world.port(), "RCPT", "550 5.1.1 no such user here")) {
            world.run();
        }
        assertThat(world.row(refused).state()).isEqualTo(MailState.DEAD);
        assertThat(world.row(refused).error()).contains("550 5.1.1 no such user here");
        assertThat(world.reader().server().silentSince()).isNull();

        world.serverUp();
        world.run();
        assertThat(world.received()).isEmpty();

        assertThat(world.<Boolean>outbox(outbox -> outbox.revive(refused, world.now())))
                .isTrue();
        assertThat(world.<Boolean>outbox(outbox -> outbox.revive(refused, world.now())))
                .isFalse();
        world.run();
        assertThat(world.received()).hasSize(1);
        assertThat(world.state(refused)).isEqualTo(MailState.SENT);
    }

    @Test
    void allDeadAreSentAgainAtOnce() {
        world.comment(person, "раз");
        world.comment(person, "два");
        try (RefusingServer server = new RefusingServer(world.port(), "RCPT", "550 no")) {
            world.run();
        }
        assertThat(world.reader().count(MailState.DEAD, 10)).isEqualTo(2);

        assertThat(world.<Integer>outbox(outbox -> outbox.reviveAll(world.now())))
                .isEqualTo(2);
        world.serverUp();
        world.run();
        assertThat(world.received()).hasSize(2);
    }

    @Test
    void whatIsRefusedForNowIsTriedAgainAfterPausesThatGrow() {
        long notice = world.comment(person, "позже");
        try (RefusingServer server = new RefusingServer(world.port(), "RCPT", "451 try later")) {
            world.run();
            assertThat(world.row(notice).attempts()).isEqualTo(1);
            assertThat(world.row(notice).at()).isEqualTo(world.now().plus(Duration.ofMinutes(1)));

            world.run();
            assertThat(world.row(notice).attempts()).isEqualTo(1);

            world.pass(Duration.ofMinutes(1));
            world.run();
            assertThat(world.row(notice).attempts()).isEqualTo(2);
            assertThat(world.row(notice).at()).isEqualTo(world.now().plus(Duration.ofMinutes(2)));
            assertThat(world.row(notice).state()).isEqualTo(MailState.PENDING);
            assertThat(world.row(notice).error()).contains("451 try later");

            for (int attempt = 3; attempt <= 12; attempt++) {
                world.pass(Duration.ofHours(4));
                world.run();
            }
        }
        assertThat(world.row(notice).attempts()).isEqualTo(12);
        assertThat(world.state(notice)).isEqualTo(MailState.DEAD);
    }

    @Test
    void aServerThatWantsUsToSignInDoesNotBuryTheMail() {
        long notice = world.comment(person, "ждёт");
        try (RefusingServer server = new RefusingServer(world.port(), "MAIL", "530 5.7.0 authentication required")) {
            world.run();
        }
        assertThat(world.row(notice).state()).isEqualTo(MailState.PENDING);
        assertThat(world.row(notice).attempts()).isZero();
        assertThat(world.reader().server().error()).contains("530 5.7.0 authentication required");
    }

    /** It might be this message that the server stumbles over; the others must not wait behind it. */
    @Test
    void aConnectionThatBreaksDuringAMessageCountsAsARefusalForNow() {
        long notice = world.comment(person, "обрыв");
        try (RefusingServer server = new RefusingServer(world.port(), "RCPT", "")) {
            world.run();
        }
        assertThat(world.row(notice).attempts()).isEqualTo(1);
        assertThat(world.row(notice).state()).isEqualTo(MailState.PENDING);
    }

    @Test
    void aPersonGetsSoManyMailsAnHourAndTheRestLater() {
        world.serverUp();
        for (int i = 0; i < MailWorld.PER_HOUR + 2; i++) {
            world.comment(person, "слово " + i);
        }
        long other = world.person("other" + people, "other@mr10.example");
        long theirs = world.comment(other, "другому");

        world.run();
        assertThat(world.received()).hasSize(MailWorld.PER_HOUR + 1);
        assertThat(world.state(theirs)).isEqualTo(MailState.SENT);
        assertThat(world.reader().count(MailState.PENDING, 10)).isEqualTo(2);

        world.pass(Duration.ofHours(1));
        world.run();
        assertThat(world.received()).hasSize(MailWorld.PER_HOUR + 3);
        assertThat(world.reader().count(MailState.PENDING, 10)).isZero();
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() throws InterruptedException {
        world.serverUp();
        List<Long> everybody = IntStream.range(0, 20)
                .mapToObj(i -> world.person("crowd" + people + "." + i, "crowd" + i + "@mr09.example"))
                .toList();
        everybody.forEach(one -> world.comment(one, "всем"));
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> senders = IntStream.range(0, 2)
                .mapToObj(i -> new Thread(() -> {
                    await(start);
                    world.run();
                }))
                .toList();
        senders.forEach(Thread::start);
        start.countDown();
        for (Thread sender : senders) {
            sender.join();
        }

        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : world.received()) {
            ids.add(id(mail));
        }
        assertThat(ids).hasSize(20);
        assertThat(new HashSet<>(ids)).hasSize(20);
        assertThat(world.reader().count(MailState.SENT, 100)).isEqualTo(20);
    }

    @Test
    void nothingIsSentWhileTheEngineIsPaused() {
        world.serverUp();
        long notice = world.comment(person, "пауза");
        world.execute("update reminder_engine set paused_at = now() where id = 1");
        world.run();
        assertThat(world.state(notice)).isEqualTo(MailState.PENDING);

        world.execute("update reminder_engine set paused_at = null where id = 1");
        world.run();
        assertThat(world.state(notice)).isEqualTo(MailState.SENT);
    }

    @Test
    void mailThatIsNotSetUpStaysInTheOutbox() {
        long notice = world.comment(person, "тихо");
        world.service(new MailSession() {
                    @Override
                    public Optional<jakarta.mail.Session> get() {
                        return Optional.empty();
                    }
                })
                .send();
        assertThat(world.row(notice).state()).isEqualTo(MailState.PENDING);
        assertThat(world.row(notice).attempts()).isZero();
    }

    @Test
    void whoHasNoAddressIsSentTheDaysMailOnceThereIsOne() {
        world.serverUp();
        long stranger = world.person("stranger" + people, null);
        long yesterday = world.comment(stranger, "вчера");
        world.run();
        world.pass(Duration.ofDays(1));
        long today = world.comment(stranger, "сегодня");
        world.run();
        assertThat(List.of(world.state(yesterday), world.state(today)))
                .isEqualTo(List.of(MailState.NO_ADDRESS, MailState.NO_ADDRESS));

        world.execute("update account set email = 'found@mr09.example' where id = " + stranger);
        world.<Boolean>outbox(outbox -> {
            Wired.of(AddressedMail.class, outbox, world.clock())
                    .send(new org.ispolnenie.directory.domain.AddressKnown(stranger));
            return true;
        });
        world.run();
        assertThat(world.state(yesterday)).isEqualTo(MailState.NO_ADDRESS);
        assertThat(world.state(today)).isEqualTo(MailState.SENT);
    }

    /** Mail may be set up long after the application: then nobody is buried under the news of a year. */
    @Test
    void whatHasWaitedForWeeksIsNotSentAnyMoreUnlessAPersonSaysSo() {
        world.serverUp();
        long old = world.comment(person, "давно");
        world.pass(Duration.ofDays(14).plusSeconds(1));
        long fresh = world.comment(person, "сейчас");
        world.run();
        assertThat(world.state(old)).isEqualTo(MailState.WITHDRAWN);
        assertThat(world.state(fresh)).isEqualTo(MailState.SENT);

        world.execute("update notice set email_state = 'DEAD' where id = " + old);
        world.<Boolean>outbox(outbox -> outbox.revive(old, world.now()));
        world.run();
        assertThat(world.state(old)).isEqualTo(MailState.SENT);
    }

    @Test
    void whoMayNoLongerSignInIsToldNothing() {
        world.serverUp();
        long notice = world.comment(person, "уволен");
        world.execute("update account set active = false where id = " + person);
        world.run();
        assertThat(world.received()).isEmpty();
        assertThat(world.state(notice)).isEqualTo(MailState.WITHDRAWN);
    }

    /** The comments of what arrived, in the order it arrived. */
    private List<String> arrivalOfWords() {
        return world.received().stream()
                .map(mail -> {
                    try {
                        return MailWorld.part(mail, 0, "text/plain; charset=UTF-8")
                                .replaceAll("(?s).*Комментарий: (\\S+).*", "$1");
                    } catch (MessagingException | IOException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
