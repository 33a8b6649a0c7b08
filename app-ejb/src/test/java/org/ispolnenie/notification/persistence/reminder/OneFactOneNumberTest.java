package org.ispolnenie.notification.persistence.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.CHAIR;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.CONTROLLER;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.NORTH_FIRST;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.SOUTH;
import static org.ispolnenie.notification.persistence.reminder.ReminderWorld.SOUTH_FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.persistence.due.DueSql;
import org.ispolnenie.oversight.persistence.due.SqlDueDateReader;
import org.ispolnenie.oversight.persistence.due.SqlOverdueReader;
import org.ispolnenie.oversight.service.due.DaysLate;
import org.ispolnenie.oversight.service.due.DueDateReader;
import org.ispolnenie.oversight.service.due.DueItem;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.oversight.service.due.OverdueReader.Due;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SqlQuery;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is overdue is the same number wherever it is told, on data on which it is easy to differ. */
class OneFactOneNumberTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate TODAY = LocalDate.of(2019, 11, 20);
    private static final Due ALL = new Due(null, TODAY.minusDays(1), TODAY);
    private static final String LATE = "2019-11-06";

    private final ReminderWorld world = new ReminderWorld(DATABASE);

    @BeforeEach
    void begin() {
        world.begin();
    }

    @Test
    void theWordsOfTheDatabaseSayWhatTheDomainSays() {
        List<String> expected = new ArrayList<>();
        for (ControlPointState state : ControlPointState.values()) {
            for (boolean pending : new boolean[] {false, true}) {
                for (LocalDate due : new LocalDate[] {TODAY.minusDays(1), TODAY, TODAY.plusDays(1), null}) {
                    long point = pointIn(state, pending, due);
                    if (state.lateAfter(due, pending)
                            .filter(date -> date.isBefore(TODAY))
                            .isPresent()) {
                        expected.add(String.valueOf(point));
                    }
                }
            }
        }

        assertThat(SqlQuery.of("select c.id from control_point c where " + DueSql.late("?") + " order by c.id", TODAY)
                        .all(DATABASE.dataSource(), row -> row.text("id")))
                .containsExactlyElementsOf(expected)
                .hasSize(2);
    }

    @Test
    void listsBodiesDecisionsMonthAndDigestsCountAlike() {
        differing(NORTH, 3);
        differing(SOUTH, 2);
        world.at(TODAY + "T09:00");
        world.sweep();

        long all = overdue().count(ALL, PointScope.all(), 1_000);
        assertThat(all).isEqualTo((3 + 2 + 1) + (2 + 2 + 1));
        assertThat(overdue()
                        .points(ALL, PointScope.all(), 500, null, OneFactOneNumberTest::late)
                        .items())
                .hasSize((int) all);
        assertThat(overdue().bodies(ALL, PointScope.all(), OneFactOneNumberTest::late).stream()
                        .mapToLong(Overdue.Body::points)
                        .sum())
                .isEqualTo(all);
        assertThat(overdue().decisions(ALL, PointScope.all(), 500, null, OneFactOneNumberTest::late).items().stream()
                        .mapToLong(Overdue.Decision::points)
                        .sum())
                .isEqualTo(all);
        assertThat(month(PointScope.all())).isEqualTo(all);
        assertThat(toldTo(CONTROLLER)).isEqualTo(all);
        assertThat(toldTo(CHAIR)).isEqualTo(all);
        PointScope north = new PointScope("MR01", null, null);
        assertThat(toldTo(NORTH_FIRST)).isEqualTo(overdue().count(ALL, north, 1_000));
        assertThat(month(north)).isEqualTo(overdue().count(ALL, north, 1_000));
    }

    @Test
    void aLaterDigestTellsAllThatIsOverdueAndNotOnlyWhatItRemindsOf() {
        differing(NORTH, 3);
        world.at(TODAY + "T09:00");
        world.sweep();
        world.mailed();
        world.point(NORTH, "2019-12-05");
        world.sweepOn("2019-11-21");

        assertThat(toldTo(NORTH_FIRST)).as("and what was due yesterday").isEqualTo(6 + 1);
    }

    @Test
    void whoStandsInForSomebodyIsToldOfBothBodiesAndEachPointOnce() {
        DATABASE.execute("insert into deputyship (id, version, principal_id, deputy_id, valid_from, valid_to, named_by,"
                + " named_at) values (900, 1, 21, 31, '2019-11-15', '2019-11-25', 'north', '2019-11-01'),"
                + " (901, 1, 22, 31, '2019-11-15', '2019-11-25', 'north', '2019-11-01')");
        try {
            differing(NORTH, 3);
            differing(SOUTH, 2);
            world.at(TODAY + "T09:00");
            world.sweep();

            assertThat(toldTo(SOUTH_FIRST)).isEqualTo(6 + 5);
        } finally {
            DATABASE.execute("delete from deputyship");
        }
    }

    @Test
    void whatIsOverdueIsSeenFromTheDayItIsAndNotFromTheLastWorkingDay() {
        world.point(NORTH, "2019-11-15");
        world.at("2019-11-16T12:00");
        world.sweep();

        assertThat(toldTo(NORTH_FIRST)).isEqualTo(1);
    }

    /** So many plain late points, two of one assignment, a returned one; beside them all that is past and not overdue. */
    private void differing(long body, int plain) {
        for (int i = 0; i < plain; i++) {
            world.point(body, LATE);
        }
        secondOf(world.point(body, LATE));
        world.change(world.point(body, LATE), "state = 'RETURNED'");
        world.change(world.point(body, LATE), "extension_pending = true");
        world.change(world.point(body, LATE), "extension_pending = true, state = 'RETURNED'");
        for (String state : List.of("REPORTED", "ACCEPTED", "REMOVED", "NOT_RELEVANT")) {
            world.change(world.point(body, LATE), "state = '" + state + "'");
        }
        world.point(body, TODAY.toString());
        world.point(body, "2019-12-04");
        world.change(world.point(body, LATE), "effective_due = null");
    }

    private static void secondOf(long point) {
        DATABASE.execute(
                "insert into control_point (id, version, assignment_id, decision_id, label, ordinal, stated_due,"
                        + " original_due, effective_due, state, why) select id + 100000, 1, assignment_id, decision_id, '1', 1,"
                        + " effective_due, effective_due, effective_due - interval 1 day, state, '' from control_point where id = "
                        + point);
    }

    private long pointIn(ControlPointState state, boolean pending, @Nullable LocalDate due) {
        long point = world.point(NORTH, LATE);
        world.change(
                point,
                "state = '" + state + "', extension_pending = " + pending + ", effective_due = "
                        + (due == null ? "null" : "'" + due + "'"));
        return point;
    }

    /** The last figure of the last digest. */
    private long toldTo(long account) {
        List<String> told = world.noticesOf(account);
        String last = told.get(told.size() - 1);
        return Long.parseLong(last.substring(last.lastIndexOf('|') + 1));
    }

    private static long month(PointScope scope) {
        DueDateReader.Days days = new DueDateReader.Days(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 30), TODAY);
        return Wired.of(SqlDueDateReader.class, DATABASE.dataSource()).page(days, scope, 500, null).items().stream()
                .mapToLong(DueItem::late)
                .sum();
    }

    private static SqlOverdueReader overdue() {
        return Wired.of(
                SqlOverdueReader.class, DATABASE.dataSource(), Wired.of(SqlLastReminders.class, DATABASE.dataSource()));
    }

    private static DaysLate late(LocalDate due) {
        return new DaysLate(1, 1);
    }
}
