package org.ispolnenie.notification.service.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.notification.domain.mail.MailState;
import org.ispolnenie.notification.persistence.mail.SqlMailReader;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lists of the outbox, and what they cost. */
class MailListsTest {

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
    void theListsJoinAndRunAlongTheIndex() {
        for (int i = 0; i < 5; i++) {
            world.comment(person, "слово " + i);
            world.pass(Duration.ofSeconds(i % 2));
        }
        SqlMailReader reader = world.reader();
        List<Long> all = reader.page(MailState.PENDING, 10, null).items().stream()
                .map(MailRow::id)
                .toList();
        List<Long> joined = new ArrayList<>();
        Page<MailRow> part = reader.page(MailState.PENDING, 2, null);
        part.items().forEach(row -> joined.add(row.id()));
        while (part.nextCursor() != null) {
            part = reader.page(MailState.PENDING, 2, part.nextCursor());
            part.items().forEach(row -> joined.add(row.id()));
        }
        assertThat(joined).isEqualTo(all).hasSize(5).isSorted();

        assertThat(plan("select id from notice where email_state = 'PENDING' and email_next_at <= now()"
                        + " order by email_next_at, id limit 1 for update skip locked"))
                .contains("notice_email");
        assertThat(plan("select email_sent_at from notice where account_id = 1 and email_sent_at > now()"
                        + " order by email_sent_at desc limit 1 offset 29"))
                .contains("notice_email_sent")
                .doesNotContain("filesort");
    }

    private static String plan(String sql) {
        return DATABASE.inTransaction(em -> java.util.Arrays.toString((Object[])
                em.createNativeQuery("explain " + sql).getResultList().get(0)));
    }
}
