package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_HEAD;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.service.reminder.digest.Digest;
import org.ispolnenie.notification.service.reminder.digest.DigestQueries;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A digest nobody has had yet is taken up into the next one: one letter goes out, and nothing is lost. */
class SupersededDigestTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private final ReminderWorld world = new ReminderWorld(DATABASE);

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void afterANightWithoutMailOneLetterTellsAllOfBothDays() {
        world.point(NORTH, "2019-11-29");
        world.point(NORTH, "2019-12-02");
        world.sweepOn("2019-11-15");
        world.sweepOn("2019-11-18");

        assertThat(world.noticesOf(NORTH_FIRST))
                .containsExactly("DIGEST notification.DIGEST|2|0|0", "DIGEST notification.DIGEST|2|0|0");
        assertThat(mails()).containsExactly("WITHDRAWN", "PENDING");
        assertThat(world.count("select count(*) from notice where account_id = 21 and read_at is null"))
                .isEqualTo(1);
        assertThat(world.count("select count(distinct message_id) from reminder where recipient_id = 21"))
                .isEqualTo(1);
    }

    @Test
    void aWeekWithoutMailGivesOneLetterAPerson() {
        List.of("2019-11-29", "2019-12-02", "2019-12-03", "2019-12-04", "2019-12-05", "2019-12-06")
                .forEach(due -> world.point(NORTH, due));
        LocalDate.of(2019, 11, 15).datesUntil(LocalDate.of(2019, 11, 23)).forEach(day -> world.sweepOn(day.toString()));

        assertThat(world.count("select max(n) from (select count(*) n from notice where email_state = 'PENDING'"
                        + " group by account_id) one"))
                .isEqualTo(1);
        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("DIGEST notification.DIGEST|6|0|0");
    }

    @Test
    void whatWentOutIsNotToldAgain() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.mailed();
        world.point(NORTH, "2019-12-02");
        world.sweepOn("2019-11-18");

        assertThat(world.noticesOf(NORTH_FIRST))
                .containsExactly("DIGEST notification.DIGEST|1|0|0", "DIGEST notification.DIGEST|1|0|0");
        assertThat(mails()).containsExactly("SENT", "PENDING");
    }

    @Test
    void whatIsUrgentTakesTheDigestAlongThatStillWaits() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.point(NORTH, "2019-11-15");
        world.sweep();

        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("URGENT notification.DIGEST|1|1|0");
        assertThat(mails()).containsExactly("WITHDRAWN", "PENDING");
    }

    @Test
    void whatHasBeenDoneMeanwhileIsNotTakenUp() {
        long done = world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.change(done, "state = 'REPORTED'");
        world.point(NORTH, "2019-12-02");
        world.sweepOn("2019-11-18");

        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("DIGEST notification.DIGEST|1|0|0");
    }

    /** Steps of one day may so stand in two messages, of which only the newest reaches the person (ADR 0054). */
    @Test
    void whatIsNoLongerTrueStaysWithTheOldDigestAsARecord() {
        long beingDecided = world.point(NORTH, "2019-11-15");
        long stillOwed = world.point(NORTH, "2019-11-15");
        world.sweepOn("2019-11-15");
        world.change(beingDecided, "extension_pending = true");
        world.sweepOn("2019-11-18");

        assertThat(mails()).containsExactly("WITHDRAWN", "PENDING");
        assertThat(messageOf(beingDecided)).isEqualTo(world.count("select min(id) from notice where account_id = 21"));
        assertThat(messageOf(stillOwed)).isEqualTo(world.count("select max(id) from notice where account_id = 21"));
        assertThat(world.noticesOf(NORTH_FIRST)).last().asString().endsWith("|0|0|1");
    }

    @Test
    void aLetterThatIsBeingSentIsLeftToItself() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.point(NORTH, "2019-12-02");
        DATABASE.doInTransaction(sender -> {
            sender.createNativeQuery("set transaction isolation level read committed")
                    .executeUpdate();
            sender.createNativeQuery("select id from notice where email_state = 'PENDING' and account_id = 21"
                            + " order by id limit 1 for update skip locked")
                    .getResultList();
            world.sweepOn("2019-11-18");
        });

        assertThat(mails()).containsExactly("PENDING", "PENDING");
        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("DIGEST notification.DIGEST|1|0|0");
    }

    @Test
    void cutOffInTheMiddleNothingHasHappenedAndTheNextRunDoesIt() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.point(NORTH, "2019-12-02");
        DATABASE.execute(
                "create trigger planted before update on notice for each row"
                        + " if new.superseded_by is not null then signal sqlstate '22000' set message_text = 'planted'; end if");
        try {
            world.sweepOn("2019-11-18");
        } finally {
            DATABASE.execute("drop trigger planted");
        }
        assertThat(mails()).containsExactly("PENDING");

        world.sweep();

        assertThat(mails()).containsExactly("WITHDRAWN", "PENDING");
        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("DIGEST notification.DIGEST|2|0|0");
    }

    @Test
    void severalNodesAtOnceLeaveOneLetter() {
        IntStream.range(0, 50).forEach(i -> world.point(NORTH, "2019-11-29"));
        world.sweepOn("2019-11-15");
        IntStream.range(0, 50).forEach(i -> world.point(NORTH, "2019-12-02"));
        world.at("2019-11-18T09:00");

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(world.sweeps()::sweep))
                        .toArray(CompletableFuture[]::new))
                .join();
        world.sweep();

        assertThat(mails()).containsExactly("WITHDRAWN", "PENDING");
        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("DIGEST notification.DIGEST|100|0|0");
    }

    @Test
    void whoHasNoLetterBoxHasOneUnreadDigest() {
        DATABASE.execute("update notice set email_state = 'NO_ADDRESS'");
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        DATABASE.execute("update notice set email_state = 'NO_ADDRESS' where account_id = " + NORTH_HEAD);
        world.point(NORTH, "2019-12-02");
        world.sweepOn("2019-11-18");

        assertThat(world.count("select count(*) from notice where account_id = 22 and read_at is null"))
                .isEqualTo(1);
    }

    @Test
    void anOldDigestLeadsToTheOneThatTookItUp() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.point(NORTH, "2019-12-02");
        world.sweepOn("2019-11-18");
        world.point(NORTH, "2019-12-03");
        world.sweepOn("2019-11-19");
        long oldest = world.count("select min(id) from notice where account_id = 21");

        Digest digest = Wired.of(
                        DigestQueries.class,
                        Wired.of(SqlDigestReader.class, DATABASE.dataSource()),
                        Wired.of(SqlRemindedWork.class, DATABASE.dataSource()),
                        CurrentCaller.of(new Caller(
                                "north", "north", new OrganizationRef(NORTH, "MR01", "MR01"), Set.of(Role.EXECUTOR))),
                        world.clock())
                .digest(oldest);

        assertThat(digest.count().awaited()).isEqualTo(3);
        assertThat(digest.head().noticeId()).isEqualTo(world.count("select max(id) from notice where account_id = 21"));
    }

    /** The one message that all steps of a point are told to the person by. */
    private long messageOf(long point) {
        return world.count("select distinct message_id from reminder where recipient_id = 21 and work_id = " + point);
    }

    private static List<String> mails() {
        return SqlQuery.of("select email_state from notice where account_id = 21 order by id")
                .all(DATABASE.dataSource(), row -> row.text("email_state"));
    }
}
