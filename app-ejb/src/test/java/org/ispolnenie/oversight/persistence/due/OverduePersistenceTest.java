package org.ispolnenie.oversight.persistence.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.PointReminder;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.notification.persistence.reminder.SqlLastReminders;
import org.ispolnenie.oversight.service.due.DaysLate;
import org.ispolnenie.oversight.service.due.Overdue;
import org.ispolnenie.oversight.service.due.OverdueReader.Due;
import org.ispolnenie.oversight.service.due.PointScope;
import org.ispolnenie.redating.persistence.DatedItems;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is overdue, read on MariaDB. */
class OverduePersistenceTest {

    private static final LocalDate OLD = LocalDate.of(2019, 10, 1);
    private static final LocalDate NEWER = LocalDate.of(2019, 11, 5);
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 11);
    private static final Due ALL = new Due(null, TODAY.minusDays(1), TODAY);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static OrganizationRef first;
    private static OrganizationRef second;
    private static DatedItems items;

    /** Item 1 long ago, 2 lately, 3 today; of item 1 the second body is returned, of item 2 it asks for more time. */
    @BeforeAll
    static void live() {
        first = DatedItems.body(DATABASE, "MR01", "Бокситогорский район");
        second = DatedItems.body(DATABASE, "MR02", "Волосовский район");
        items = DatedItems.putOnControl(DATABASE, List.of(first, second), OLD, NEWER, TODAY);
        items.change("1", second, point -> {
            point.report(new Act("executor", DatedItems.NOW), null);
            point.returnReport(new Act("controller", DatedItems.NOW), "Нет подписи", null, List.of());
        });
        DATABASE.execute("update control_point set extension_pending = true where id = " + items.point("2", second));
    }

    @Test
    void theMostLateComeFirstWhateverTheirState() {
        List<Overdue.Point> points = reader().points(ALL, PointScope.all(), 50, null, OverduePersistenceTest::late)
                .items();

        assertThat(points)
                .extracting(point ->
                        point.item().label() + " " + point.organization().code() + " " + point.state())
                .containsExactly("1 MR01 ON_CONTROL", "1 MR02 RETURNED", "2 MR01 ON_CONTROL");
        assertThat(points.get(0).late().calendar()).isEqualTo(41);
        assertThat(reader().count(ALL, PointScope.all(), 100)).isEqualTo(3);
    }

    @Test
    void partsFollowEachOtherWithoutGapOrRepetition() {
        assertThat(walked(PointScope.all())).containsExactly("1 MR01", "1 MR02", "2 MR01");
        assertThat(walked(new PointScope("MR01", null, null))).containsExactly("1 MR01", "2 MR01");
        assertThat(walked(new PointScope(null, items.protocolId(), "1"))).containsExactly("1 MR01", "1 MR02");
        assertThat(walked(new PointScope("-", null, null))).isEmpty();
    }

    @Test
    void onlyTheDatesAskedForAreTold() {
        Due lately = new Due(OLD.plusDays(1), TODAY.minusDays(1), TODAY);

        assertThat(reader().points(lately, PointScope.all(), 50, null, OverduePersistenceTest::late)
                        .items())
                .extracting(point -> point.item().label())
                .containsExactly("2");
        assertThat(reader().count(lately, PointScope.all(), 100)).isEqualTo(1);
    }

    @Test
    void theLastReminderIsToldWithWhoSentIt() {
        long byHand = items.point("1", first);
        DATABASE.doInTransaction(em -> {
            em.persist(PointReminder.of(
                    em.find(ControlPoint.class, byHand),
                    TODAY,
                    new Act("controller", TODAY.atStartOfDay().toInstant(ZoneOffset.UTC))));
        });
        long byEngine = items.point("2", first);
        DATABASE.execute(
                """
                insert into reminder (work_id, due, step, recipient_id, channel, urgent, email, found_on, found_at, message_id)
                values (%1$d, '2019-11-05', 1, 1, 'NOTICE', 0, 0, '2019-11-06', '2019-11-06 08:00:00', 5),
                       (%1$d, '2019-11-05', 5, 1, 'NOTICE', 0, 0, '2019-11-07', '2019-11-07 08:00:00', null)
                """
                        .formatted(byEngine));

        Instant hand = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(reader().points(ALL, PointScope.all(), 50, null, OverduePersistenceTest::late)
                        .items())
                .extracting(Overdue.Point::reminded)
                .containsExactly(
                        new Overdue.Reminded(hand, "controller", true),
                        null,
                        new Overdue.Reminded(Instant.parse("2019-11-06T08:00:00Z"), null, false));
    }

    @Test
    void bodiesAreCountedThoseWithMostFirst() {
        assertThat(reader().bodies(ALL, PointScope.all(), OverduePersistenceTest::late))
                .extracting(body -> body.code() + " " + body.points() + " " + body.oldest())
                .containsExactly("MR01 2 2019-10-01", "MR02 1 2019-10-01");
    }

    @Test
    void decisionsAreCountedTheMostLateFirst() {
        Page<Overdue.Decision> page = reader().decisions(ALL, PointScope.all(), 1, null, OverduePersistenceTest::late);
        Page<Overdue.Decision> next =
                reader().decisions(ALL, PointScope.all(), 1, page.nextCursor(), OverduePersistenceTest::late);

        assertThat(page.items())
                .extracting(one -> one.number() + " " + one.bodies() + " " + one.points())
                .containsExactly("1 2 2");
        assertThat(next.items())
                .extracting(one -> one.number() + " " + one.bodies() + " " + one.points())
                .containsExactly("2 1 1");
        assertThat(next.nextCursor()).isNull();
    }

    @Test
    void allBodiesAreReadAlongTheirDatesAndOneBodyByItsAssignments() {
        DATABASE.execute("analyze table control_point, assignment");
        assertThat(plan(PointScope.all()).stream().filter(line -> line.contains(", control_point, ")))
                .hasSize(2)
                .allMatch(line -> line.contains("control_point_open") && !line.contains("filesort"));
        assertThat(plan(new PointScope("MR01", null, null)))
                .anyMatch(line -> line.contains(", assignment, ") && line.contains("assignment_body"));
    }

    @Test
    void countingReadsTheIndexAlone() {
        assertThat(DATABASE.plan(OverdueSql.rows(ALL, PointScope.all())))
                .allMatch(line -> line.contains("control_point_open") && line.contains("Using index"));
    }

    private static List<String> walked(PointScope scope) {
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            Page<Overdue.Point> page = reader().points(ALL, scope, 1, cursor, OverduePersistenceTest::late);
            page.items()
                    .forEach(point -> walked.add(
                            point.item().label() + " " + point.organization().code()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return walked;
    }

    private static List<String> plan(PointScope scope) {
        return DATABASE.plan(SqlOverdueReader.pointsQuery(ALL, scope, 50, null));
    }

    private static SqlOverdueReader reader() {
        return Wired.of(
                SqlOverdueReader.class, DATABASE.dataSource(), Wired.of(SqlLastReminders.class, DATABASE.dataSource()));
    }

    private static DaysLate late(LocalDate due) {
        return new DaysLate(1, ChronoUnit.DAYS.between(due, TODAY));
    }
}
