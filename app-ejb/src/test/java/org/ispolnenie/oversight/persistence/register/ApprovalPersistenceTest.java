package org.ispolnenie.oversight.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PutOnControl.Share;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.SqlControlPointReader;
import org.ispolnenie.assignment.persistence.SqlSuccessionRepository;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.notification.domain.Notices;
import org.ispolnenie.notification.persistence.SqlNoticeRepository;
import org.ispolnenie.oversight.persistence.board.SqlBoardReader;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.BoardReader.Moment;
import org.ispolnenie.oversight.service.register.AssignmentFilter;
import org.ispolnenie.oversight.service.register.AssignmentRow;
import org.ispolnenie.oversight.service.register.AssignmentSort;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.persistence.JpaProtocolRepository;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 12 decisions for 18 bodies, written and read on MariaDB. */
class ApprovalPersistenceTest {

    private static final int DECISIONS = 12;
    private static final int BODIES = 18;
    private static final LocalDate FIRST_DUE = LocalDate.of(2019, 11, 19);
    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final Today TODAY = new Today(LocalDate.of(2019, 11, 20), LocalDate.of(2019, 11, 25));

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static long protocolId;
    private static long statements;

    @BeforeAll
    static void approve() {
        List<OrganizationRef> bodies = DATABASE.inTransaction(ApprovalPersistenceTest::bodies);
        protocolId = DATABASE.inTransaction(em -> {
            Protocol protocol = new Protocol(reading(), "0".repeat(64), new Act("controller", NOW));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            return protocol.id();
        });
        statements = DATABASE.inTransaction(em -> {
            Protocol protocol =
                    Wired.of(JpaProtocolRepository.class, em).find(protocolId).orElseThrow();
            StatementCount count = StatementCount.on(em);
            Wired.of(JpaAssignmentRepository.class, em).addAll(plan(protocol, bodies));
            em.flush();
            List<Share> shares = bodies.stream()
                    .map(body -> new Share(body.id(), DECISIONS, 2 * DECISIONS))
                    .toList();
            Notices.of(new PutOnControl(protocolId, shares, new Act("controller", NOW)), point -> "1")
                    .forEach(notice -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                            .tell(notice, TODAY.today()));
            Wired.of(SqlSuccessionRepository.class, em, SameConnection.of(em)).due(TODAY.today());
            return count.sinceThen();
        });
    }

    @Test
    void writingAThousandRowsAndTellingEverybodyTakesAHandfulOfStatements() {
        assertThat(statements).isLessThanOrEqualTo(20);
    }

    @Test
    void readingAProtocolTakesAsManyStatementsAsItHasTables() {
        long read = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            Protocol protocol =
                    Wired.of(JpaProtocolRepository.class, em).find(protocolId).orElseThrow();
            protocol.decisions().forEach(d -> {
                d.parties();
                d.recipients();
                d.links();
            });
            protocol.doubts();
            protocol.corrections();
            return count.sinceThen();
        });
        assertThat(read).isLessThanOrEqualTo(8);
    }

    @Test
    void aBodysListShowsItsOwnAssignmentsByUrgency() {
        Page<AssignmentRow> page = read(forBody("MR03"), 50, null);

        assertThat(page.items()).hasSize(DECISIONS);
        assertThat(page.items()).allMatch(row -> row.organization().code().equals("MR03"));
        assertThat(page.items().get(0).nextDue()).isEqualTo(FIRST_DUE);
        assertThat(page.items().get(0).overdue()).isTrue();
        assertThat(page.items().get(0).controlPoints()).hasSize(2);
        assertThat(page.items().get(1).overdue()).isFalse();
    }

    @Test
    void partsOfTheListJoinWithoutGapOrOverlap() {
        for (AssignmentSort sort : AssignmentSort.values()) {
            List<Long> ids = new ArrayList<>();
            String cursor = null;
            do {
                Page<AssignmentRow> page = reader().page(AssignmentFilter.all(), sort, 50, cursor, TODAY);
                page.items().forEach(row -> ids.add(row.id()));
                cursor = page.nextCursor();
            } while (cursor != null);
            assertThat(ids).as("by %s", sort).hasSize(DECISIONS * BODIES).doesNotHaveDuplicates();
        }
    }

    @Test
    void theListIsFiltered() {
        assertThat(reader().count(filter(null, "4", null, null), TODAY.today(), 1000))
                .isEqualTo(BODIES);
        assertThat(reader().count(filter(null, null, true, null), TODAY.today(), 1000))
                .isEqualTo(BODIES);
        assertThat(reader().count(filter("MR03", null, false, null), TODAY.today(), 1000))
                .isEqualTo(DECISIONS - 1);
        assertThat(reader().count(filter("nobody", null, null, null), TODAY.today(), 1000))
                .isZero();
    }

    @Test
    void aWordFindsDecisionsInAnyOfItsForms() {
        assertThat(reader().count(filter("MR03", null, null, "проверочные"), TODAY.today(), 1000))
                .isEqualTo(1);
        assertThat(reader().count(filter("MR03", null, null, "отсутствующее"), TODAY.today(), 1000))
                .isZero();
    }

    @Test
    void aControlPointComesWithItsDecisionAndHistory() {
        long id = read(forBody("GO18"), 1, null)
                .items()
                .get(0)
                .controlPoints()
                .get(0)
                .id();
        ControlPointCard card = Wired.of(SqlControlPointReader.class, DATABASE.dataSource())
                .card(id, TODAY.today(), TODAY.soonUntil())
                .orElseThrow();

        assertThat(card.organization().code()).isEqualTo("GO18");
        assertThat(card.standing().status().overdue()).isTrue();
        assertThat(card.why()).containsExactly(Message.of("protocol.deadline.WRITTEN", "до"));
        assertThat(card.history()).hasSize(1);
        assertThat(card.history().get(0).at()).isEqualTo(NOW);
        assertThat(Wired.of(SqlControlPointReader.class, DATABASE.dataSource())
                        .card(-1, TODAY.today(), TODAY.soonUntil()))
                .isEmpty();
    }

    @Test
    void theBoardHasACellForEveryDecisionAndBody() {
        Board board = Wired.of(SqlBoardReader.class, DATABASE.dataSource()).board(protocolId, endOf(TODAY.today()));

        assertThat(board.rows()).hasSize(DECISIONS);
        assertThat(board.bodies()).hasSize(BODIES);
        assertThat(board.bodies().get(BODIES - 1).code()).isEqualTo("GO18");
        assertThat(board.rows().get(0).cells())
                .allMatch(cell -> cell != null && cell.status().overdue());
        assertThat(board.rows().get(1).cells())
                .allMatch(cell -> cell != null && !cell.status().overdue());
    }

    @Test
    void theBoardOfADayThatHasNotEndedIsTheOneThatItsHistoryTells() {
        SqlBoardReader reader = Wired.of(SqlBoardReader.class, DATABASE.dataSource());
        Moment ended = endOf(TODAY.today());

        assertThat(reader.board(protocolId, new Moment(ended.asOf(), null, ended.soonUntil())))
                .isEqualTo(reader.board(protocolId, ended));
    }

    @Test
    void theBoardOfAPastDayCallsBodiesAsTheyWereCalledThen() {
        LocalDate from = TODAY.today().plusDays(10);
        LocalDate to = from.plusDays(5);
        DATABASE.execute(
                "insert into organization_former_name (id, version, organization_id, name, short_name, valid_from,"
                        + " valid_to, changed_by, changed_at) select next value for entity_id, 1, id, 'Прежний комитет', 'Прежний', '"
                        + from + "', '" + to + "', 'admin', now(6) from organization where code = 'MR02'");

        assertThat(nameOfMr02(from.minusDays(1))).isEqualTo(nameOfMr02(to.plusDays(1)));
        assertThat(nameOfMr02(from)).isEqualTo("Прежний комитет");
        assertThat(nameOfMr02(to)).isEqualTo("Прежний комитет");
    }

    private static String nameOfMr02(LocalDate day) {
        return Wired.of(SqlBoardReader.class, DATABASE.dataSource()).board(protocolId, endOf(day)).bodies().stream()
                .filter(body -> body.code().equals("MR02"))
                .map(Board.Body::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onADayBeforeTheApprovalTheBoardIsEmpty() {
        Board board = Wired.of(SqlBoardReader.class, DATABASE.dataSource())
                .board(protocolId, endOf(LocalDate.of(2019, 10, 31)));

        assertThat(board.rows()).isEmpty();
    }

    @Test
    void theHotListRunsAlongItsIndex() {
        List<String> plan = DATABASE.inTransaction(em -> {
            List<?> rows = em.createNativeQuery(
                            "explain " + AssignmentSql.from("a.id", AssignmentFilter.all(), TODAY.today())
                                    + " and a.organization_id = (select min(b.organization_id) from assignment b)"
                                    + " and a.next_due < '2019-12-20' "
                                    + AssignmentSql.order(AssignmentSort.DUE) + " limit 50")
                    .getResultList();
            return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
        });
        assertThat(plan).anyMatch(row -> row.contains("assignment_body")).noneMatch(row -> row.contains("filesort"));
    }

    private static Moment endOf(LocalDate day) {
        return new Moment(day, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(), day.plusDays(5));
    }

    private static SqlAssignmentReader reader() {
        return Wired.of(SqlAssignmentReader.class, DATABASE.dataSource());
    }

    private static Page<AssignmentRow> read(AssignmentFilter filter, int limit, @Nullable String cursor) {
        return reader().page(filter, AssignmentSort.DUE, limit, cursor, TODAY);
    }

    private static AssignmentFilter forBody(String code) {
        return filter(code, null, null, null);
    }

    private static AssignmentFilter filter(
            @Nullable String body, @Nullable String decision, @Nullable Boolean overdue, @Nullable String text) {
        return new AssignmentFilter(protocolId, decision, body, null, overdue, null, null, text);
    }

    private static List<OrganizationRef> bodies(EntityManager em) {
        List<OrganizationRef> bodies = new ArrayList<>();
        for (int i = 1; i <= BODIES; i++) {
            String code = i == BODIES ? "GO18" : "MR%02d".formatted(i);
            Organization body = new Organization(
                    code,
                    OrganizationKind.MUNICIPAL_AUTHORITY,
                    "Район " + i,
                    "Р" + i,
                    null,
                    LocalDate.of(2006, 1, 1),
                    List.of("район " + i));
            em.persist(body);
            bodies.add(OrganizationRef.of(body));
        }
        return bodies;
    }

    private static ProtocolReading reading() {
        List<ItemReading> items = new ArrayList<>();
        for (int i = 1; i <= DECISIONS; i++) {
            items.add(new ItemReading(
                    String.valueOf(i),
                    i == 6 ? "Проанализировать результаты Всероссийских проверочных работ" : "Решение " + i,
                    DecisionKind.OTHER,
                    new Span(i, i + 1),
                    new ItemReading.Due(DeadlineExpression.none(), null),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, items, List.of(), List.of());
    }

    private static List<Assignment> plan(Protocol protocol, List<OrganizationRef> bodies) {
        List<Assignment> assignments = new ArrayList<>();
        for (Decision decision : protocol.items()) {
            LocalDate due = FIRST_DUE.plusWeeks(decision.ordinal());
            List<PlannedPoint> points = List.of(point(decision, due), point(decision, due.plusMonths(1)));
            for (OrganizationRef body : bodies) {
                PlannedAssignment plan = new PlannedAssignment(body, points);
                assignments.add(Assignment.putOnControl(
                        protocol.id(),
                        new PlannedDecision(
                                decision.id(),
                                decision.number(),
                                decision.ordinal(),
                                decision.kind(),
                                decision.text(),
                                points,
                                List.of(plan),
                                List.of()),
                        plan,
                        new Act("controller", NOW)));
            }
        }
        assertThat(assignments).extracting(Assignment::state).containsOnly(ControlPointState.ON_CONTROL);
        return assignments;
    }

    private static PlannedPoint point(Decision decision, LocalDate due) {
        return new PlannedPoint(
                decision.id(), decision.number(), due, due, List.of(Message.of("protocol.deadline.WRITTEN", "до")));
    }
}
