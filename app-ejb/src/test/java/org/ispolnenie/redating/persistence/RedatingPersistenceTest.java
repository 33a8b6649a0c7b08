package org.ispolnenie.redating.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaControlledDecisionRepository;
import org.ispolnenie.assignment.persistence.JpaExtensionRepository;
import org.ispolnenie.assignment.persistence.SqlControlPointReader;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.assignment.service.point.ControlPointCard;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.persistence.JpaCalendarRepository;
import org.ispolnenie.calendar.service.CalendarQueries;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.oversight.persistence.board.SqlBoardReader;
import org.ispolnenie.oversight.service.board.Board;
import org.ispolnenie.oversight.service.board.BoardReader.Moment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.persistence.JpaProtocolRepository;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.redating.service.HitDays;
import org.ispolnenie.redating.service.HitPoint;
import org.ispolnenie.redating.service.RecordedRedating;
import org.ispolnenie.redating.service.RedatingOrder;
import org.ispolnenie.redating.service.RedatingQueries;
import org.ispolnenie.redating.service.RedatingQueries.LostDay;
import org.ispolnenie.redating.service.RedatingQueries.Period;
import org.ispolnenie.redating.service.RedatingService;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Moving by act on MariaDB, seen from 30 April 2020: each of five items of a protocol of 31.10.2019 for twenty bodies, due
 * on 20 April, a day the decree of 2 April took away; each test has an item of its own.
 */
class RedatingPersistenceTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);
    private static final LocalDate DUE = LocalDate.of(2020, 4, 20);
    private static final LocalDate PROPOSED = LocalDate.of(2020, 5, 12);
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Instant APPROVED = Instant.parse("2019-11-01T06:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-04-30T09:00:00Z"), ZONE);
    private static final String ACT = "Указ Президента РФ от 02.04.2020 № 239";
    private static final int BODIES = 20;
    private static final Period APRIL = new Period(LocalDate.of(2020, 4, 1), LocalDate.of(2020, 4, 30), null);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static long protocolId;
    private static final List<OrganizationRef> BODY = new ArrayList<>();

    private final List<AssignmentEvent> events = new ArrayList<>();

    @BeforeAll
    static void putOnControl() {
        DATABASE.doInTransaction(em -> {
            IntStream.rangeClosed(1, BODIES).forEach(i -> BODY.add(body(em, "MR%02d".formatted(i))));
            CalendarCsv.embedded().forEach(em::persist);
            em.persist(new ControlRuleSet(ControlRules.regionalOrders()));
        });
        protocolId = DATABASE.inTransaction(em -> {
            Protocol protocol = new Protocol(
                    new ProtocolReading(
                            "Решения",
                            MEETING,
                            null,
                            Stream.of("1", "2", "3", "4", "5")
                                    .map(RedatingPersistenceTest::item)
                                    .toList(),
                            List.of(),
                            List.of()),
                    "0".repeat(64),
                    new Act("controller", APPROVED));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            return protocol.id();
        });
        DATABASE.doInTransaction(em -> {
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            List<PlannedDecision> planned =
                    Wired.of(JpaProtocolRepository.class, em).find(protocolId).orElseThrow().items().stream()
                            .map(RedatingPersistenceTest::planned)
                            .toList();
            assignments.addAll(planned.stream()
                    .flatMap(decision -> decision.assignments().stream()
                            .map(plan -> Assignment.putOnControl(
                                    protocolId, decision, plan, new Act("controller", APPROVED))))
                    .toList());
            Wired.of(JpaControlledDecisionRepository.class, em)
                    .addControlled(
                            new ControlledProtocol(
                                    protocolId, ControlRules.regionalOrders().ruleSet()),
                            planned.stream()
                                    .map(decision -> new ControlledDecision(protocolId, decision))
                                    .toList());
        });
    }

    @Test
    void oneActMovesEveryBodysPointInAHandfulOfStatements() {
        List<HitPoint> hits = hits("1");
        assertThat(hits).hasSize(BODIES).allMatch(hit -> hit.proposed().equals(PROPOSED));

        long[] statements = new long[1];
        long id = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            long moved = service(em, "controller", null).move(order(hits));
            statements[0] = count.sinceThen();
            return moved;
        });

        assertThat(statements[0])
                .as("an update for each point and assignment, in one batch a table, and a handful beside")
                .isLessThanOrEqualTo(2 * BODIES + 14);
        ControlPointCard card = card(hits.get(0).point().id());
        assertThat(card.dates().stated()).isEqualTo(DUE);
        assertThat(card.dates().effective()).isEqualTo(PROPOSED);
        assertThat(card.dates().original())
                .as("nobody is late by a day nobody worked")
                .isEqualTo(PROPOSED);
        assertThat(card.standing().status().overdue()).isFalse();
        assertThat(card.why())
                .extracting(Message::key)
                .containsExactly(
                        "protocol.deadline.WRITTEN",
                        "assignment.why.MOVED_BY_ACT",
                        "protocol.deadline.FALLS_ON_DAY_OFF",
                        "protocol.deadline.MOVED_PAST_DATE");
        assertThat(card.history().get(card.history().size() - 1).reason())
                .isEqualTo(Message.of("assignment.history.MOVED_BY_ACT", DUE, PROPOSED, ACT)
                        .toString());
        assertThat(events)
                .hasSize(BODIES)
                .contains(new AssignmentEvent.Redated(
                        id, BODY.get(0).id(), 1, ACT, new Act("controller", CLOCK.instant())));
        RecordedRedating recorded = reader().redating(id).orElseThrow();
        assertThat(recorded.points()).isEqualTo(BODIES);
        assertThat(recorded.moves())
                .hasSize(BODIES)
                .allMatch(move -> move.from().equals(DUE) && move.to().equals(PROPOSED));
        assertThat(reader().latest(500)).extracting(RecordedRedating::id).contains(id);
        assertThat(hits("1")).isEmpty();
        assertThat(lookAgainOn(hits.get(0).point().id())).isEqualTo(ControlPoint.LOOK_NOW);
    }

    @Test
    void aPastDayIsShownAsItWasThen() {
        long point = hits("2").get(0).point().id();
        assertThat(cell("2", LocalDate.of(2020, 4, 30)).status().overdue()).isTrue();

        move(hits("2"));

        assertThat(cell("2", LocalDate.of(2020, 4, 29)).nextDue()).isEqualTo(DUE);
        assertThat(cell("2", LocalDate.of(2020, 4, 29)).status().overdue()).isTrue();
        assertThat(cell("2", LocalDate.of(2020, 4, 30)).nextDue()).isEqualTo(PROPOSED);
        assertThat(cell("2", LocalDate.of(2020, 4, 30)).status().overdue()).isFalse();
        assertThat(DATABASE.<LocalDate>inTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                        .controlPoint(point)
                        .orElseThrow()
                        .assignment()
                        .nextDue()
                        .orElseThrow()))
                .as("lists by urgency")
                .isEqualTo(PROPOSED);
    }

    @Test
    void anExtendedDateMovesAndLeavesTheOriginalWhereItWas() {
        long first = hits("3").get(0).point().id();
        long second = hits("3").get(1).point().id();
        extend(first, LocalDate.of(2020, 5, 7), Instant.parse("2020-04-03T09:00:00Z"));
        extend(second, LocalDate.of(2020, 5, 7), Instant.parse("2020-04-29T09:00:00Z"));

        Period may = new Period(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 31), null);
        assertThat(part(may))
                .as("set before the decree of 28 April, and after it with a full knowledge of it")
                .extracting(hit -> hit.point().id())
                .containsExactly(first);
        DATABASE.doInTransaction(em -> Wired.of(JpaExtensionRepository.class, em)
                .add(ExtensionRequest.ask(
                        Wired.of(JpaAssignmentRepository.class, em)
                                .controlPointForChange(first)
                                .orElseThrow(),
                        LocalDate.of(2020, 6, 1),
                        "ждём",
                        LocalDate.of(2020, 4, 30),
                        5,
                        new Act("executor", CLOCK.instant()))));

        move(part(may));

        ControlPointCard card = card(first);
        assertThat(card.dates().effective()).isEqualTo(PROPOSED);
        assertThat(card.dates().original()).isEqualTo(DUE);
        assertThat(card.standing().status().extensionPending()).isTrue();
    }

    @Test
    void whatCannotBeMovedMovesNothingAndIsNamed() {
        List<HitPoint> hits = hits("4");
        HitPoint closed = hits.get(1);
        HitPoint stale = hits.get(2);
        assertThatThrownBy(() -> move(new RedatingOrder(
                        ACT,
                        "по указу",
                        List.of(
                                move(hits.get(0)),
                                new RedatingOrder.Move(stale.point().id(), 99L, PROPOSED)))))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("Район MR03");
        DATABASE.doInTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                .controlPointForChange(closed.point().id())
                .orElseThrow()
                .remove(RemovalGround.CANCELLED, new Act("controller", CLOCK.instant()), "приказ"));
        assertThatThrownBy(() -> move(hits))
                .isInstanceOf(StaleVersionException.class)
                .hasMessageContaining("Район MR02");
        assertThatThrownBy(() ->
                        order(hits.get(0), new RedatingOrder.Move(closed.point().id(), null, PROPOSED)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Район MR02");
        assertThatThrownBy(() -> order(hits.get(0), new RedatingOrder.Move(-1, null, PROPOSED)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> order(hits.get(0), move(hits.get(0)))).satisfies(faults("/moves/1", "TWICE"));
        assertThatThrownBy(() -> order(due(hits.get(0), LocalDate.of(2020, 4, 29))))
                .satisfies(faults("/moves/0/due", "PAST"));
        assertThatThrownBy(() -> order(due(hits.get(0), LocalDate.of(2020, 5, 8))))
                .satisfies(faults("/moves/0/due", "NOT_WORKING"));
        assertThatThrownBy(() -> move(new RedatingOrder(ACT, " ", List.of(move(hits.get(0))))))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> move(new RedatingOrder(ACT, "по указу", List.of())))
                .isInstanceOf(ValidationException.class);

        assertThat(hits("4")).hasSize(BODIES - 1);
        assertThat(events).isEmpty();
    }

    @Test
    void aControllerMovesTheirOwnBodyToTheProposedDayOnly() {
        HitPoint own = hits("5").get(0);
        LocalDate later = LocalDate.of(2020, 6, 1);
        assertThatThrownBy(() -> DATABASE.<Long>inTransaction(em -> service(em, "mr01", BODY.get(0))
                        .move(new RedatingOrder(ACT, "по указу", List.of(due(own, later))))))
                .isInstanceOf(AccessDeniedException.class);

        DATABASE.<Long>inTransaction(
                em -> service(em, "mr01", BODY.get(0)).move(new RedatingOrder(ACT, "по указу", List.of(move(own)))));
        move(new RedatingOrder(ACT, "по указу", List.of(due(hits("5").get(0), later))));

        assertThat(card(own.point().id()).dates().effective()).isEqualTo(PROPOSED);
        assertThatThrownBy(() -> move(new RedatingOrder(ACT, "по указу", List.of(due(own, later)))))
                .as("a date that is not hit any more")
                .hasMessageContaining("STALE");
        assertThatThrownBy(() -> move(new RedatingOrder(
                        ACT,
                        "по указу",
                        List.of(new RedatingOrder.Move(own.point().id(), null, later)))))
                .hasMessageContaining("NOT_HIT");
    }

    @Test
    void theListRunsAlongItsIndexAndComesInPartsWithoutGapOrOverlap() {
        assertThat(plan(SqlRedatingReader.dueOnQuery(List.of(DUE, DUE.plusDays(1)), 500, null)
                        .toString()))
                .anyMatch(row -> row.contains("control_point_open"));
        List<Long> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<HitPoint.Candidate> page = reader().dueOn(List.of(DUE, PROPOSED), 7, cursor);
            page.items().forEach(point -> ids.add(point.id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(BODIES);
        assertThatThrownBy(() -> reader().dueOn(List.of(DUE), 7, "x")).isInstanceOf(ValidationException.class);
    }

    @Test
    void theDaysThatActsTookAwayAreListedWithTheirActs() {
        List<LostDay> days = DATABASE.inTransaction(em -> queries(em).days(APRIL));

        assertThat(days).hasSize(22);
        assertThat(days.get(0).act()).isEqualTo("Указ Президента РФ от 25.03.2020 № 206");
        assertThat(days.get(21).act()).isEqualTo(ACT);
        assertThatThrownBy(() ->
                        DATABASE.inTransaction(em -> queries(em).days(new Period(MEETING, MEETING.plusYears(4), null))))
                .hasMessageContaining("VALIDATION");
    }

    private static Consumer<Throwable> faults(String pointer, String what) {
        return refused -> assertThat(((ValidationException) refused).errors())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault.reason().key()).isEqualTo("assignment.redating." + what);
                });
    }

    private List<HitPoint> hits(String decision) {
        return part(APRIL).stream()
                .filter(hit -> hit.point().item().decisionNumber().equals(decision))
                .toList();
    }

    private static List<HitPoint> part(Period period) {
        return DATABASE.inTransaction(em -> queries(em).hits(period, 500, null).items());
    }

    private void move(List<HitPoint> hits) {
        move(order(hits));
    }

    private long order(HitPoint first, RedatingOrder.Move second) {
        return move(new RedatingOrder(ACT, "по указу", List.of(move(first), second)));
    }

    private long order(RedatingOrder.Move one) {
        return move(new RedatingOrder(ACT, "по указу", List.of(one)));
    }

    private static RedatingOrder order(List<HitPoint> hits) {
        return new RedatingOrder(
                ACT,
                "по указу",
                hits.stream().map(RedatingPersistenceTest::move).toList());
    }

    private static RedatingOrder.Move move(HitPoint hit) {
        return due(hit, hit.proposed());
    }

    private static RedatingOrder.Move due(HitPoint hit, LocalDate due) {
        return new RedatingOrder.Move(hit.point().id(), hit.point().version(), due);
    }

    private long move(RedatingOrder order) {
        return DATABASE.inTransaction(em -> service(em, "controller", null).move(order));
    }

    private RedatingService service(EntityManager em, String login, @Nullable OrganizationRef body) {
        return Wired.of(
                RedatingService.class,
                Wired.of(JpaAssignmentRepository.class, em),
                Wired.of(JpaRedatingRepository.class, em),
                Wired.of(SqlRedatingReader.class, SameConnection.of(em)),
                days(em),
                CurrentCaller.of(new Caller(login, login, body, Set.of(Role.CONTROLLER))),
                new ObservedEvent<AssignmentEvent>(events::add),
                CLOCK);
    }

    private static RedatingQueries queries(EntityManager em) {
        return Wired.of(RedatingQueries.class, reader(), days(em));
    }

    private static HitDays days(EntityManager em) {
        return Wired.of(
                HitDays.class,
                Wired.of(CalendarQueries.class, Wired.of(JpaCalendarRepository.class, em), CLOCK),
                CLOCK);
    }

    private static SqlRedatingReader reader() {
        return Wired.of(SqlRedatingReader.class, DATABASE.dataSource());
    }

    private static void extend(long point, LocalDate due, Instant at) {
        DATABASE.doInTransaction(em -> {
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            ExtensionRequest request = ExtensionRequest.ask(
                    assignments.controlPointForChange(point).orElseThrow(),
                    due,
                    "ждём",
                    LocalDate.of(2020, 4, 2),
                    5,
                    new Act("executor", at));
            Wired.of(JpaExtensionRepository.class, em).add(request);
            request.grant(due, List.of(), new Act("controller", at.plusSeconds(60)), null);
        });
    }

    private static ControlPointCard card(long id) {
        Today today = new Today(LocalDate.of(2020, 4, 30), LocalDate.of(2020, 5, 14));
        return Wired.of(SqlControlPointReader.class, DATABASE.dataSource())
                .card(id, today.today(), today.soonUntil())
                .orElseThrow();
    }

    private static Board.Cell cell(String decision, LocalDate asOf) {
        Moment endOfDay = new Moment(asOf, asOf.plusDays(1).atStartOfDay(ZONE).toInstant(), asOf.plusDays(3));
        return Wired.of(SqlBoardReader.class, DATABASE.dataSource()).board(protocolId, endOfDay).rows().stream()
                .filter(row -> row.decisionNumber().equals(decision))
                .map(row -> row.cells().get(0))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate lookAgainOn(long point) {
        return DATABASE.inTransaction(
                em -> ((java.sql.Date) em.createNativeQuery("select look_again_on from control_point where id = ?1")
                                .setParameter(1, point)
                                .getSingleResult())
                        .toLocalDate());
    }

    @SuppressWarnings("unchecked")
    private static List<String> plan(String sql) {
        String explained = "explain " + sql.replace("limit ?", "limit 10").replace("?", "'2020-04-20'");
        return DATABASE.inTransaction(
                em -> ((List<Object[]>) em.createNativeQuery(explained).getResultList())
                        .stream().map(Arrays::toString).toList());
    }

    private static OrganizationRef body(EntityManager em, String code) {
        Organization body = new Organization(
                code,
                OrganizationKind.MUNICIPAL_AUTHORITY,
                "Район " + code,
                code,
                null,
                LocalDate.of(2006, 1, 1),
                List.of());
        em.persist(body);
        return OrganizationRef.of(body);
    }

    private static ItemReading item(String number) {
        return new ItemReading(
                number,
                "Решение " + number,
                DecisionKind.OTHER,
                new Span(1, 2),
                new ItemReading.Due(DeadlineExpression.none(), null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static PlannedDecision planned(Decision decision) {
        List<PlannedPoint> points = List.of(new PlannedPoint(
                decision.id(), decision.number(), DUE, DUE, List.of(Message.of("protocol.deadline.WRITTEN", "до"))));
        return new PlannedDecision(
                decision.id(),
                decision.number(),
                Integer.parseInt(decision.number()),
                DecisionKind.OTHER,
                "Решение " + decision.number(),
                points,
                BODY.stream().map(body -> new PlannedAssignment(body, points)).toList(),
                List.of());
    }
}
