package org.ispolnenie.redating.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.DatesSet;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaControlledDecisionRepository;
import org.ispolnenie.assignment.persistence.JpaPartRepository;
import org.ispolnenie.assignment.persistence.SqlRuleSetUse;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.notification.domain.Notices;
import org.ispolnenie.notification.persistence.SqlNoticeRepository;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.rule.ControlRuleSet;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.domain.rule.DefaultRuleSet;
import org.ispolnenie.protocol.domain.rule.RuleSetEdition;
import org.ispolnenie.protocol.persistence.JpaControlRuleSetRepository;
import org.ispolnenie.protocol.persistence.JpaProtocolRepository;
import org.ispolnenie.protocol.service.ControlRuleSets;
import org.ispolnenie.protocol.service.RuleSetUse.Use;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.redating.service.AwaitedDate;
import org.ispolnenie.redating.service.AwaitedDateQueries;
import org.ispolnenie.redating.service.AwaitedDateReader.Filter;
import org.ispolnenie.redating.service.EventDateService;
import org.ispolnenie.redating.service.EventDateService.Entering;
import org.ispolnenie.redating.service.EventDates;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.Page;
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

/** Decisions that wait for a date, of 500 bodies each, on MariaDB. */
class EventDatePersistenceTest {

    private static final int BODIES = 500;
    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);
    private static final LocalDate EXAM = LocalDate.of(2020, 6, 15);
    private static final LocalDate DUE = LocalDate.of(2020, 6, 9);
    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Moscow"));

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final List<AssignmentEvent> EVENTS = new ArrayList<>();
    private static long protocolId;
    private static long statements;

    @BeforeAll
    static void enterADay() {
        DATABASE.doInTransaction(em -> Wired.of(ControlRuleSets.class, Wired.of(JpaControlRuleSetRepository.class, em))
                .addDelivered());
        List<OrganizationRef> bodies = DATABASE.inTransaction(EventDatePersistenceTest::bodies);
        protocolId = DATABASE.inTransaction(em -> {
            Protocol protocol = new Protocol(reading(), "2".repeat(64), new Act("controller", NOW));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            return protocol.id();
        });
        DATABASE.doInTransaction(em -> putOnControl(em, bodies));
        long decision = awaited("1").decisionId();
        statements = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            service(em).enter(decision, new Entering(EXAM, "приказ № 5", false, null));
            em.flush();
            EVENTS.forEach(event -> Notices.of(event, point -> "1")
                    .forEach(notice -> Wired.of(SqlNoticeRepository.class, em, SameConnection.of(em))
                            .tell(notice, MEETING)));
            return count.sinceThen();
        });
    }

    @Test
    void datingFiveHundredBodiesReadsNothingRowByRow() {
        // The server counts a batch of updates by its rows: a control point and an assignment for each body.
        assertThat(statements).isLessThanOrEqualTo(2 * BODIES + 20);
        assertThat(EVENTS).singleElement().satisfies(event -> assertThat(((DatesSet) event).shares())
                .hasSize(BODIES));
    }

    @Test
    void everyBodyHasTheDateAndItsListKnowsIt() {
        assertThat(count("select count(*) from control_point where label = '1' and stated_due = '2020-06-09'"
                        + " and original_due = '2020-06-09' and effective_due = '2020-06-09'"
                        + " and look_again_on = '1000-01-01'"))
                .isEqualTo(BODIES);
        assertThat(count("select count(*) from assignment where decision_number = '1' and next_due = '2020-06-09'"
                        + " and late_after = '2020-06-09'"))
                .isEqualTo(BODIES);
        assertThat(count("select count(*) from control_point_history where effective_due = '2020-06-09'"
                        + " and reason like 'assignment.history.DATED_FROM_EVENT|%'"))
                .isEqualTo(BODIES);
    }

    @Test
    void whatWaitsAndWhatWasEnteredAreListedByProtocolAndItem() {
        assertThat(page(new Filter(protocolId, false), 10, null).items())
                .extracting(AwaitedDate::number)
                .containsExactly("2", "3");
        assertThat(page(new Filter(null, true), 10, null).items())
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.number()).isEqualTo("1");
                    assertThat(date.event()).isEqualTo("проведения экзамена");
                    assertThat(date.waiting()).isZero();
                    assertThat(date.movable()).isEqualTo(BODIES);
                    assertThat(date.bodies()).isEqualTo(BODIES);
                    assertThat(date.protocol().meetingDate()).isEqualTo(MEETING);
                    assertThat(date.entered()).isNotNull();
                    assertThat(date.day()).isEqualTo(EXAM);
                });
    }

    @Test
    void partsOfTheListJoinWithoutGapOrOverlap() {
        Page<AwaitedDate> first = page(new Filter(null, false), 1, null);
        Page<AwaitedDate> second = page(new Filter(null, false), 1, first.nextCursor());

        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.items().stream())
                        .map(AwaitedDate::number))
                .containsExactly("2", "3");
        assertThat(second.nextCursor()).isNull();
    }

    @Test
    void whatWaitsIsFoundByTheIndexOfOpenPoints() {
        List<String> plan = DATABASE.inTransaction(em -> {
            List<?> rows = em.createNativeQuery("explain select d.id from decision d " + SqlAwaitedDateReader.WAITING)
                    .getResultList();
            return rows.stream().map(row -> Arrays.toString((Object[]) row)).toList();
        });

        assertThat(plan).anyMatch(row -> row.contains("control_point_open") || row.contains("decision_id"));
    }

    @Test
    void aProtocolAndItsPointsAreCountedByTheirRules() {
        assertThat(Wired.of(SqlRuleSetUse.class, DATABASE.dataSource()).counts())
                .isEqualTo(Map.of(new RuleSetEdition("REGIONAL_ORDERS", 1), new Use(1, 3L * BODIES)));
    }

    @Test
    void theDeliveredRulesAreInForceAndFoundByCodeAndEdition() {
        List<ControlRules> found = DATABASE.inTransaction(em -> {
            JpaControlRuleSetRepository rules = Wired.of(JpaControlRuleSetRepository.class, em);
            return Stream.of(
                            rules.inForce(),
                            rules.newest("REGIONAL_ORDERS"),
                            rules.edition(new RuleSetEdition("REGIONAL_ORDERS", 1)))
                    .map(one -> one.orElseThrow().rules())
                    .toList();
        });

        assertThat(found).hasSize(3).containsOnly(ControlRules.regionalOrders());
    }

    @Test
    void theLastChoiceAndTheNewestEditionCount() {
        EntityManager em = DATABASE.entityManagerFactory().createEntityManager();
        em.getTransaction().begin();
        try {
            JpaControlRuleSetRepository rules = Wired.of(JpaControlRuleSetRepository.class, em);
            ControlRules second = ControlRules.regionalOrders().asEdition(2);
            rules.add(ControlRuleSet.made(second, new Act("controller", NOW)));
            assertThat(rules.inForce().orElseThrow().rules().edition()).isEqualTo(2);
            assertThat(rules.all()).extracting(set -> set.rules().edition()).containsExactly(2, 1);
            rules.choose(DefaultRuleSet.chosen("NO_EDITIONS_YET", new Act("controller", NOW)));
            assertThat(rules.chosen().orElseThrow().code()).isEqualTo("NO_EDITIONS_YET");
            assertThat(rules.inForce().orElseThrow().rules().edition()).isEqualTo(2);
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }

    private static long count(String sql) {
        return DATABASE.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static Page<AwaitedDate> page(Filter filter, int limit, @Nullable String cursor) {
        return Wired.of(SqlAwaitedDateReader.class, DATABASE.dataSource()).page(filter, limit, cursor);
    }

    private static AwaitedDate awaited(String number) {
        return page(new Filter(protocolId, false), 10, null).items().stream()
                .filter(date -> date.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static EventDateService service(EntityManager em) {
        Caller controller = new Caller("controller", "Контролёр", null, Set.of(Role.CONTROLLER));
        return Wired.of(
                EventDateService.class,
                Wired.of(JpaAssignmentRepository.class, em),
                Wired.of(JpaPartRepository.class, em),
                Wired.of(JpaEventDateRepository.class, em),
                Wired.of(AwaitedDateQueries.class, Wired.of(SqlAwaitedDateReader.class, DATABASE.dataSource())),
                Wired.of(
                        EventDates.class,
                        Wired.of(ControlRuleSets.class, Wired.of(JpaControlRuleSetRepository.class, em)),
                        new World().calendar,
                        CLOCK),
                CurrentCaller.of(controller),
                new ObservedEvent<AssignmentEvent>(EVENTS::add),
                CLOCK);
    }

    private static List<OrganizationRef> bodies(EntityManager em) {
        return IntStream.range(0, BODIES)
                .mapToObj(i -> {
                    Organization body = new Organization(
                            "B%03d".formatted(i),
                            OrganizationKind.MUNICIPAL_AUTHORITY,
                            "Орган " + i,
                            "О" + i,
                            null,
                            LocalDate.of(2006, 1, 1),
                            List.of());
                    em.persist(body);
                    return OrganizationRef.of(body);
                })
                .toList();
    }

    private static ProtocolReading reading() {
        List<ItemReading> items = new ArrayList<>();
        for (String words : List.of(
                "не позднее чем за 3 рабочих дня до проведения экзамена",
                "в течение 10 дней со дня получения протокола",
                "по графику")) {
            items.add(new ItemReading(
                    String.valueOf(items.size() + 1),
                    "Решение",
                    DecisionKind.OTHER,
                    new Span(1, 2),
                    new ItemReading.Due(
                            new DeadlineParser()
                                    .read(words, DeadlineContext.of(MEETING))
                                    .orElseThrow()
                                    .expression(),
                            null),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new ProtocolReading("Решения", MEETING, null, items, List.of(), List.of());
    }

    private static void putOnControl(EntityManager em, List<OrganizationRef> bodies) {
        Protocol protocol =
                Wired.of(JpaProtocolRepository.class, em).find(protocolId).orElseThrow();
        JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
        List<ControlledDecision> controlled = new ArrayList<>();
        for (Decision decision : protocol.items()) {
            List<PlannedPoint> points = List.of(new PlannedPoint(
                    decision.id(),
                    decision.number(),
                    null,
                    null,
                    List.of(Message.of("protocol.deadline.NEEDS_DATE", "?"))));
            List<PlannedAssignment> plans = bodies.stream()
                    .map(body -> new PlannedAssignment(body, points))
                    .toList();
            PlannedDecision planned = new PlannedDecision(
                    decision.id(),
                    decision.number(),
                    decision.ordinal(),
                    decision.kind(),
                    decision.text(),
                    points,
                    plans,
                    List.of());
            assignments.addAll(plans.stream()
                    .map(plan -> Assignment.putOnControl(protocolId, planned, plan, new Act("controller", NOW)))
                    .toList());
            controlled.add(new ControlledDecision(protocolId, planned));
        }
        Wired.of(JpaControlledDecisionRepository.class, em)
                .addControlled(
                        new ControlledProtocol(
                                protocolId, ControlRules.regionalOrders().ruleSet()),
                        controlled);
        assertThat(DUE).isBefore(EXAM);
    }
}
