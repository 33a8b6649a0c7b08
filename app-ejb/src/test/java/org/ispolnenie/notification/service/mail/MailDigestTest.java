package org.ispolnenie.notification.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a reminder tells is what is still true when it is sent. */
class MailDigestTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static int people;

    private final MailWorld world = new MailWorld(DATABASE);

    private long person;

    @BeforeEach
    void somebody() {
        person = world.person("person" + ++people, "maria@mr09.example");
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aDigestTellsWhatIsStillAwaitedWhenItIsSent() throws MessagingException, IOException {
        world.serverUp();
        long digest = world.notice(person, "DIGEST", "notification.DIGEST|3");
        world.reminded(digest, person, "4.1", LocalDate.of(2019, 11, 8));
        world.reminded(digest, person, "7", LocalDate.of(2019, 10, 31));
        long done = world.reminded(digest, person, "11", LocalDate.of(2019, 11, 6));
        long extended = world.reminded(digest, person, "12", LocalDate.of(2019, 11, 6));
        world.execute("update control_point set state = 'REPORTED' where id = " + done);
        world.execute("update control_point set effective_due = '2019-12-01' where id = " + extended);

        world.run();

        assertThat(world.subjects()).containsExactly("Сроки исполнения на 05.11.2019: ожидается — 2");
        String text = MailWorld.part(world.received().get(0), 0, "text/plain; charset=UTF-8");
        assertThat(text)
                .contains("- п. 7 протокола от 31.10.2019, Лужский район: срок 31.10.2019, просрочено на 2 рабочих дня")
                .contains("- п. 4.1 протокола от 31.10.2019, Лужский район: срок 08.11.2019, через 3 рабочих дня")
                .contains("https://committee.example/ispolnenie/assignment/point.xhtml?id=1000")
                .doesNotContain("п. 11")
                .doesNotContain("п. 12")
                .doesNotContain("и ещё");
    }

    @Test
    void aDigestAboutAProtocolWithoutADateIsSentToo() {
        world.serverUp();
        long digest = world.notice(person, "DIGEST", "notification.DIGEST|1");
        world.reminded(digest, person, "7", LocalDate.of(2019, 11, 8));
        world.execute("update protocol set meeting_date = null");

        world.run();

        world.execute("update protocol set meeting_date = '2019-10-31'");
        assertThat(world.received()).hasSize(1);
        assertThat(world.state(digest)).isEqualTo(MailState.SENT);
    }

    @Test
    void aLongDigestNamesFiftyPointsAndCountsTheRest() throws MessagingException, IOException {
        world.serverUp();
        long digest = world.notice(person, "DIGEST", "notification.DIGEST|53");
        for (int i = 0; i < 53; i++) {
            world.reminded(digest, person, "1." + i, LocalDate.of(2019, 11, 8));
        }
        world.run();

        String text = MailWorld.part(world.received().get(0), 0, "text/plain; charset=UTF-8");
        assertThat(text.lines().filter(line -> line.startsWith("- п."))).hasSize(50);
        assertThat(text).contains("… и ещё: 3");
    }

    @Test
    void aReminderOfNothingThatIsStillAwaitedIsWithdrawn() {
        world.serverUp();
        long urgent = world.notice(person, "URGENT", "notification.URGENT");
        long point = world.reminded(urgent, person, "7", LocalDate.of(2019, 11, 5));
        world.execute("update control_point set state = 'ACCEPTED' where id = " + point);

        world.run();

        assertThat(world.received()).isEmpty();
        assertThat(world.state(urgent)).isEqualTo(MailState.WITHDRAWN);
    }
}
