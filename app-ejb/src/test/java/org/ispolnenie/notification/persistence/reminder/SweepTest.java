package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.CHAIR;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_HEAD;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.SOUTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.SOUTH_FIRST;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The engine on MariaDB: every step once for every recipient, whatever happens. */
class SweepTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private final ReminderWorld world = new ReminderWorld(DATABASE);

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void eachStepIsTakenOnItsDayAndOnce() {
        long point = world.point(NORTH, "2019-11-29");

        world.sweepOn("2019-11-15");
        world.sweep();
        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22");

        world.sweepOn("2019-11-18");
        assertThat(world.stepsOf(point)).hasSize(2);

        world.sweepOn("2019-11-26");
        world.sweepOn("2019-11-28");
        world.sweepOn("2019-11-29");
        assertThat(world.stepsOf(point))
                .containsExactly("-10@21", "-10@22", "-3@21", "-3@22", "-1@21", "-1@22", "0@11", "0@21", "0@22");
    }

    @Test
    void aPersonIsToldAllOfADayInOneDigest() {
        world.point(NORTH, "2019-11-29");
        world.point(NORTH, "2019-11-26");
        world.point(NORTH, "2019-11-08");

        world.sweepOn("2019-11-15");
        world.sweep();

        assertThat(world.noticesOf(NORTH_FIRST)).containsExactly("DIGEST notification.DIGEST|2|0|1");
        assertThat(world.noticesOf(CHAIR)).containsExactly("DIGEST notification.DIGEST|0|0|1");
        assertThat(world.count("select count(*) from reminder where message_id is null and channel = 'NOTICE'"))
                .isZero();
    }

    @Test
    void afterAWeeksOutageThereIsOneMessageAboutWhatIsDueNow() {
        long point = world.point(NORTH, "2019-11-15");

        world.sweepOn("2019-11-14");
        world.sweepOn("2019-11-25");

        assertThat(world.stepsOf(point)).containsExactly("-1@21", "-1@22", "5@11", "5@12", "5@21", "5@22");
        assertThat(world.noticesOf(NORTH_FIRST))
                .containsExactly("URGENT notification.DIGEST|1|0|0", "DIGEST notification.DIGEST|0|0|1");
    }

    /** Through the view of the features above, as on the table: a node takes the next ones at once instead of waiting. */
    @Test
    void aNodePassesByWhatAnotherHolds() throws SQLException {
        world.point(NORTH, "2019-11-29");
        world.point(SOUTH, "2019-11-29");

        try (Connection one = DATABASE.dataSource().getConnection();
                Connection other = DATABASE.dataSource().getConnection()) {
            long held = claimed(one);

            assertThat(claimed(other)).isNotEqualTo(held);
            one.rollback();
            other.rollback();
        }
    }

    /** Who reports holds the point and then tells people; who tells people must not hold them and wait for the point. */
    @Test
    void aDigestDoesNotWaitForAControlPointThatIsBeingReportedOn() throws SQLException {
        long reported = world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.point(NORTH, "2019-12-02");

        try (Connection report = DATABASE.dataSource().getConnection();
                Statement statement = report.createStatement()) {
            report.setAutoCommit(false);
            statement.execute("select id from control_point where id = " + reported + " for update");

            assertThat(CompletableFuture.runAsync(() -> world.sweepOn("2019-11-18")))
                    .succeedsWithin(Duration.ofSeconds(20));
            report.rollback();
        }
        assertThat(world.noticesOf(NORTH_FIRST)).hasSize(2).last().isEqualTo("DIGEST notification.DIGEST|2|0|0");
    }

    private static long claimed(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SqlReminderRepository.READ_COMMITTED);
            try (ResultSet row = statement.executeQuery("set statement innodb_lock_wait_timeout = 1 for"
                    + " select c.id from control_point_view c where c.look_again_on <= '2019-11-15'"
                    + " order by c.look_again_on, c.id limit 1 for update skip locked")) {
                row.next();
                return row.getLong("id");
            }
        }
    }

    @Test
    void nobodyIsRemindedBeforeTheHourNorOnADayOff() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-14");

        world.at("2019-11-15T07:59");
        world.sweep();
        assertThat(world.count("select count(*) from reminder where step = -10"))
                .isZero();

        world.at("2019-11-16T12:00");
        world.sweep();
        assertThat(world.noticesOf(NORTH_FIRST)).hasSize(2);
        assertThat(world.count("select count(*) from reminder where found_on = '2019-11-15'"))
                .isEqualTo(2);
    }

    @Test
    void aReportWithdrawsTheStepsAndAReturnBringsThemBack() {
        long point = world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.change(point, "state = 'REPORTED'");

        world.sweepOn("2019-11-26");
        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22");

        world.change(point, "state = 'RETURNED'");
        world.sweepOn("2019-11-27");
        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22", "-3@21", "-3@22");
    }

    @Test
    void anExtensionCountsTheStepsFromTheNewDate() {
        long point = world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.change(point, "effective_due = '2019-12-20'");

        world.sweepOn("2019-11-26");
        world.sweepOn("2019-12-06");

        // the thirtieth working day before 20 December had passed by when it was extended
        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22", "-30@21", "-30@22", "-10@21", "-10@22");
    }

    @Test
    void whileALaterDateIsBeingDecidedNobodyIsToldItIsLateAndAfterARefusalTheyAre() {
        long point = world.point(NORTH, "2019-11-15");
        world.change(point, "extension_pending = true");
        world.sweepOn("2019-11-18");
        assertThat(world.stepsOf(point)).isEmpty();

        world.change(point, "extension_pending = false");
        world.sweepOn("2019-11-19");
        assertThat(world.stepsOf(point)).containsExactly("1@11", "1@21", "1@22");
    }

    @Test
    void whatWasDoneBeforeItWasToldIsNotTold() {
        long done = world.point(NORTH, "2019-11-26");
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-14");
        // found after the day's digest, so it waits for the next one
        world.change(done, "effective_due = '2019-11-28'");
        world.sweep();
        assertThat(world.count("select count(*) from reminder where message_id is null"))
                .isPositive();

        world.change(done, "state = 'ACCEPTED'");
        world.sweepOn("2019-11-15");

        assertThat(world.noticesOf(NORTH_FIRST)).last().isEqualTo("DIGEST notification.DIGEST|1|0|0");
        assertThat(world.count("select count(*) from reminder where message_id is null"))
                .isZero();
    }

    @Test
    void urgentThingsAreToldAtOnceAndTheRestWithTheNextDigest() {
        world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        world.mailed();
        world.point(NORTH, "2019-11-15");
        world.point(NORTH, "2019-12-02");

        world.sweep();
        world.mailed();
        world.sweepOn("2019-11-18");

        assertThat(world.noticesOf(NORTH_FIRST))
                .containsExactly(
                        "DIGEST notification.DIGEST|1|0|0",
                        "URGENT notification.DIGEST|0|1|0",
                        "URGENT notification.DIGEST|1|0|1");
    }

    @Test
    void aBodyNobodyCanWriteToGetsOneLetterADay() {
        long point = world.point(SOUTH, "2019-11-29");
        world.point(SOUTH, "2019-11-29");

        world.sweepOn("2019-11-15");
        world.sweep();

        assertThat(world.stepsOf(point)).containsExactly("-10@3", "-10@31");
        assertThat(world.count("select count(*) from reminder_letter where organization_id = 3"))
                .isEqualTo(1);
        assertThat(world.noticesOf(SOUTH_FIRST)).hasSize(1);
    }

    @Test
    void whoStandsInForSomeoneIsRemindedWithThem() {
        DATABASE.execute("insert into deputyship (id, version, principal_id, deputy_id, valid_from, valid_to, named_by,"
                + " named_at) values (900, 1, 21, 31, '2019-11-15', '2019-11-20', 'north', '2019-11-01')");
        long point = world.point(NORTH, "2019-11-29");

        world.sweepOn("2019-11-15");
        world.sweepOn("2019-11-26");

        assertThat(world.stepsOf(point)).containsExactly("-10@21", "-10@22", "-10@31", "-3@21", "-3@22");
        DATABASE.execute("delete from deputyship");
    }

    @Test
    void aPausedEngineTellsNobodyAndThenEverybody() {
        DATABASE.execute("update reminder_engine set paused_by = 'admin', paused_at = '2019-11-14', reason = 'сбой'");
        long point = world.point(NORTH, "2019-11-29");
        world.sweepOn("2019-11-15");
        assertThat(world.stepsOf(point)).isEmpty();

        DATABASE.execute("update reminder_engine set paused_at = null");
        world.sweep();
        assertThat(world.stepsOf(point)).hasSize(2);
    }

    @Test
    void aClockThatJumpsLosesNothingAndDoublesNothing() {
        long point = world.point(NORTH, "2019-12-31");
        for (String moment : List.of(
                "2019-12-30T23:59",
                "2019-12-31T00:01",
                "2019-12-31T09:00",
                "2019-12-31T08:00",
                "2020-01-01T00:00",
                "2019-12-30T12:00",
                "2020-01-09T09:00",
                "2020-01-08T09:00",
                "2020-01-10T09:00",
                "2020-01-09T10:00")) {
            world.at(moment);
            world.sweep();
        }

        assertThat(world.stepsOf(point))
                .containsExactly("-1@21", "-1@22", "0@11", "0@21", "0@22", "1@11", "1@21", "1@22");
        assertThat(world.noticesOf(NORTH_FIRST)).hasSize(3);
    }

    @Test
    void onePointThatCannotBeDealtWithDoesNotStopTheOthers() {
        List<Long> points = IntStream.range(0, 30)
                .mapToObj(i -> world.point(NORTH, "2019-11-29"))
                .toList();
        long bad = points.get(13);
        DATABASE.execute("create trigger planted before insert on reminder for each row if new.work_id = " + bad
                + " then signal sqlstate '22000' set message_text = 'planted'; end if");
        try {
            world.sweepOn("2019-11-15");
        } finally {
            DATABASE.execute("drop trigger planted");
        }

        assertThat(world.count("select count(distinct work_id) from reminder")).isEqualTo(29);
        assertThat(world.noticesOf(NORTH_FIRST)).containsExactly("DIGEST notification.DIGEST|29|0|0");
        assertThat(world.count("select count(*) from reminder_failure where error like '%planted%'"))
                .isEqualTo(1);
        assertThat(world.count("select failed from reminder_sweep order by id desc limit 1"))
                .isEqualTo(1);

        world.at("2019-11-15T09:16");
        world.sweep();
        assertThat(world.stepsOf(bad)).containsExactly("-10@21", "-10@22");
        assertThat(world.count("select count(*) from reminder_failure")).isZero();
    }

    @Test
    void severalNodesAtOnceTellEverythingOnce() {
        IntStream.range(0, 400).forEach(i -> world.point(i % 2 == 0 ? NORTH : SOUTH, "2019-11-29"));
        world.at("2019-11-15T09:00");

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(world.sweeps()::sweep))
                        .toArray(CompletableFuture[]::new))
                .join();
        world.sweep();

        assertThat(world.count("select count(*) from reminder")).isEqualTo(200 * 2 + 200 * 2);
        assertThat(world.noticesOf(NORTH_FIRST)).containsExactly("DIGEST notification.DIGEST|200|0|0");
        assertThat(world.noticesOf(NORTH_HEAD)).hasSize(1);
        assertThat(world.count("select count(*) from reminder_sweep where error is not null"))
                .isZero();
    }

    @Test
    void aChangedCalendarHasThePointsAroundItLookedAtAgain() {
        long near = world.point(NORTH, "2019-11-29");
        long far = world.point(NORTH, "2022-11-29");
        world.sweepOn("2019-11-15");
        DATABASE.doInTransaction(em -> ReminderWorld.reminders(SameConnection.of(em))
                .orderRecheck(
                        null,
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        world.clock().instant()));

        int pieces = 0;
        while (DATABASE.inTransaction(
                em -> ReminderWorld.reminders(SameConnection.of(em)).recheckSome(1))) {
            pieces++;
        }
        assertThat(pieces).isEqualTo(3);

        assertThat(lookAgainOn(near)).isEqualTo("1000-01-01");
        assertThat(lookAgainOn(far)).isEqualTo("2022-10-17");
        assertThat(world.count("select count(*) from reminder_recheck")).isZero();
        world.sweep();
        assertThat(world.stepsOf(near)).hasSize(2);
    }

    @Test
    void whatIsToBeLookedAtIsFoundByAnIndex() {
        world.point(NORTH, "2019-11-29");
        List<String> keys = SqlQuery.of(
                        "explain select c.id from control_point_view c where c.look_again_on <= '2019-11-15'"
                                + " order by c.look_again_on, c.id limit 5000 for update skip locked")
                .all(DATABASE.dataSource(), row -> row.text("key"));
        assertThat(keys).containsExactly("control_point_look");
    }

    private static String lookAgainOn(long point) {
        return SqlQuery.of("select look_again_on from control_point where id = ?", point)
                .the(DATABASE.dataSource(), row -> row.text("look_again_on"));
    }
}
