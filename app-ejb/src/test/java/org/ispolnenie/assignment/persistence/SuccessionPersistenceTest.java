package org.ispolnenie.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.PassedToSuccessor;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.service.closing.SuccessionService;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
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
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is open passes to the successor, on MariaDB. */
class SuccessionPersistenceTest {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2019, 12, 1);

    private final List<AssignmentEvent> told = new ArrayList<>();
    private long district;
    private long okrug;
    private long city;
    private long open;
    private long done;

    @BeforeEach
    void oneOpenAndOneClosedAssignment() {
        for (String table : List.of(
                "evidence",
                "execution_report",
                "sub_assignment",
                "control_point_history",
                "control_point",
                "assignment",
                "decision",
                "protocol_source",
                "protocol")) {
            DATABASE.execute("delete from " + table);
        }
        DATABASE.execute("update organization set successor_id = null");
        DATABASE.execute("delete from organization");
        DATABASE.doInTransaction(em -> {
            district = body(em, "MR06").id();
            okrug = body(em, "MO06").id();
            city = body(em, "GO06").id();
            Protocol protocol = new Protocol(reading(), "0".repeat(64), new Act("controller", NOW));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            List<Assignment> all = new ArrayList<>();
            protocol.items().forEach(item -> all.add(assignment(protocol, item)));
            Wired.of(JpaAssignmentRepository.class, em).addAll(all);
            open = all.get(0).id();
            done = all.get(1).id();
            ControlPoint closed = all.get(1).controlPoints().get(0);
            closed.report(new Act("executor.mr06", NOW), null);
            closed.accept(new Act("controller", NOW), LocalDate.of(2019, 11, 1), null);
        });
    }

    @Test
    void onTheDayWhatIsOpenPassesAndWhatIsDoneStays() {
        succeed("MR06", "MO06", LocalDate.of(2019, 11, 1));

        assertThat(passOn()).isEqualTo(1);
        assertThat(bodyOf(open)).isEqualTo(okrug);
        assertThat(bodyOf(done)).isEqualTo(district);
        DATABASE.doInTransaction(em -> {
            Assignment passed = em.find(Assignment.class, open);
            assertThat(passed.addressedId()).isEqualTo(district);
            ControlPoint point = passed.controlPoints().get(0);
            assertThat(point.history().get(1).person()).isEqualTo("admin");
            assertThat(Message.parse(point.history().get(1).reason().orElseThrow()))
                    .isEqualTo(Message.of("assignment.history.PASSED_ON", "MR06", "MO06"));
        });
        assertThat(told).containsExactly(new PassedToSuccessor(district, okrug, "MR06", 1, new Act("admin", NOW)));
    }

    @Test
    void whatIsOpenIsCountedAndWhatIsDoneIsNot() {
        DATABASE.doInTransaction(em -> {
            SqlOpenWork work = Wired.of(SqlOpenWork.class, SameConnection.of(em));
            assertThat(work.of(district)).isEqualTo(1);
            assertThat(work.of(city)).isZero();
        });
    }

    @Test
    void aRepeatedRunFindsNothingLeftInOneStatement() {
        succeed("MR06", "MO06", LocalDate.of(2019, 11, 1));
        passOn();
        told.clear();

        long statements = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            service(em).passOn();
            return count.sinceThen();
        });

        assertThat(statements).isEqualTo(1);
        assertThat(told).isEmpty();
        DATABASE.doInTransaction(em -> assertThat(
                        em.find(Assignment.class, open).controlPoints().get(0).history())
                .hasSize(2));
    }

    @Test
    void beforeTheDayNothingPasses() {
        succeed("MR06", "MO06", LocalDate.of(2019, 11, 2));

        assertThat(passOn()).isZero();
        assertThat(bodyOf(open)).isEqualTo(district);
    }

    @Test
    void ofSeveralSuccessorsInARowTheLastTakesOver() {
        succeed("MR06", "MO06", LocalDate.of(2019, 10, 1));
        succeed("MO06", "GO06", LocalDate.of(2019, 11, 1));

        passOn();
        assertThat(bodyOf(open)).isEqualTo(city);
    }

    @Test
    void draftsAndPartsFollow() {
        DATABASE.doInTransaction(em -> {
            ControlPoint point = em.find(Assignment.class, open).controlPoints().get(0);
            em.persist(ExecutionReport.draft(point, false, new Act("executor.mr06", NOW)));
            em.persist(SubAssignment.namedByDecision(
                    point,
                    new OrganizationRef(district, "MR06", "MR06"),
                    PartyRole.CO_EXECUTOR,
                    "часть",
                    new Act("x", NOW)));
        });
        succeed("MR06", "MO06", LocalDate.of(2019, 11, 1));

        assertThat(passOn()).isEqualTo(2);
        DATABASE.doInTransaction(em -> {
            assertThat(em.createQuery("select r.organizationId from ExecutionReport r", Long.class)
                            .getResultList())
                    .containsExactly(okrug);
            assertThat(em.createQuery("select s.organizationId from SubAssignment s", Long.class)
                            .getResultList())
                    .containsExactly(okrug);
        });
    }

    private int passOn() {
        return DATABASE.inTransaction(em -> service(em).passOn());
    }

    private SuccessionService service(EntityManager em) {
        return Wired.of(
                SuccessionService.class,
                Wired.of(SqlSuccessionRepository.class, em, SameConnection.of(em)),
                new ObservedEvent<AssignmentEvent>(told::add),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static long bodyOf(long assignment) {
        return DATABASE.inTransaction(
                em -> em.find(Assignment.class, assignment).organizationId());
    }

    private static void succeed(String code, String heir, LocalDate from) {
        DATABASE.doInTransaction(em -> organization(em, code)
                .recordSuccessor(organization(em, heir), from, LocalDate.of(2019, 9, 1), new Act("admin", NOW)));
    }

    private static Organization organization(EntityManager em, String code) {
        return em.createQuery("select o from Organization o where o.code = :code", Organization.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private static Organization body(EntityManager em, String code) {
        Organization body = new Organization(
                code, OrganizationKind.MUNICIPAL_AUTHORITY, code, code, null, LocalDate.of(2006, 1, 1), List.of());
        em.persist(body);
        return body;
    }

    private static ProtocolReading reading() {
        List<ItemReading> items = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            items.add(new ItemReading(
                    String.valueOf(i),
                    "Решение " + i,
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

    private Assignment assignment(Protocol protocol, Decision decision) {
        List<PlannedPoint> points = List.of(new PlannedPoint(
                decision.id(), decision.number(), DUE, DUE, List.of(Message.of("protocol.deadline.WRITTEN", "до"))));
        PlannedAssignment plan = new PlannedAssignment(new OrganizationRef(district, "MR06", "MR06"), points);
        return Assignment.putOnControl(
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
                new Act("controller", NOW));
    }
}
