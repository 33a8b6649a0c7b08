package org.ispolnenie.oversight.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.PointReminder;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportReturned;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaControlledDecisionRepository;
import org.ispolnenie.assignment.persistence.JpaPartRepository;
import org.ispolnenie.assignment.persistence.JpaReportRepository;
import org.ispolnenie.assignment.persistence.SqlReportReader;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.assignment.service.NewDates;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.report.JudgementService;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
import org.ispolnenie.oversight.persistence.board.SqlComparisonReader;
import org.ispolnenie.oversight.service.board.Comparison;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.persistence.JpaProtocolRepository;
import org.ispolnenie.protocol.persistence.SqlDecisionLinks;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.reading.result.ItemLink;
import org.ispolnenie.reading.result.ItemLink.LinkType;
import org.ispolnenie.reading.result.ItemReading;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Judging on MariaDB: decisions 6 to 9 for three bodies, 7 based on 6, 9 perhaps on 8. */
class JudgingPersistenceTest {

    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Moscow"));
    private static final LocalDate DUE = LocalDate.of(2019, 12, 2);
    private static final Today TODAY = new Today(LocalDate.of(2019, 11, 1), LocalDate.of(2019, 11, 7));
    private static final EvidenceContract NOTHING = new EvidenceContract(List.of(), Set.of(FileType.values()), 1 << 20);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static long protocolId;
    private static final List<OrganizationRef> BODIES = new ArrayList<>();

    @BeforeAll
    static void putOnControl() {
        DATABASE.doInTransaction(em -> Stream.of("MR01", "MR02", "GO18").forEach(code -> {
            Organization body = new Organization(
                    code,
                    OrganizationKind.MUNICIPAL_AUTHORITY,
                    "Район " + code,
                    code,
                    null,
                    LocalDate.of(2006, 1, 1),
                    List.of());
            em.persist(body);
            BODIES.add(OrganizationRef.of(body));
        }));
        protocolId = DATABASE.inTransaction(em -> {
            Protocol protocol = new Protocol(reading(), "1".repeat(64), new Act("controller", NOW));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            return protocol.id();
        });
        DATABASE.doInTransaction(JudgingPersistenceTest::assign);
    }

    @Test
    void acceptingAReportTakesAHandfulOfStatements() {
        long id = reported("6", "GO18", NOW);
        long statements = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            judgements(em, new ArrayList<>()).accept(id, null, "принято");
            em.flush();
            return count.sinceThen();
        });

        assertThat(statements).isLessThanOrEqualTo(16);
        assertThat(pointState("6", "GO18")).isEqualTo(ControlPointState.ACCEPTED);
    }

    @Test
    void returningAReportTakesAHandfulOfStatementsAndWarnsWhoStartsFromIt() {
        long id = reported("6", "MR01", NOW);
        List<AssignmentEvent> events = new ArrayList<>();
        long statements = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            judgements(em, events).returnReport(id, null, "нет показателей", null);
            em.flush();
            return count.sinceThen();
        });

        assertThat(statements).isLessThanOrEqualTo(18);
        assertThat(((ReportReturned) events.get(0)).warned()).containsExactly(pointId("7", "MR01"));
    }

    @Test
    void aSuggestedLinkCountsOnceItIsConfirmed() {
        SqlDecisionLinks links = Wired.of(SqlDecisionLinks.class, DATABASE.dataSource());
        assertThat(links.startingFrom(protocolId, "6")).containsExactly("7");
        assertThat(links.startingFrom(protocolId, "8")).isEmpty();

        // As the link service records it; EclipseLink outside of a container cannot commit once it has read an
        // embeddable
        // of a collection, so the service itself is tested on the server, in LinksIT.
        DATABASE.execute(
                "insert into correction (id, version, protocol_id, item_number, field, was, becomes, basis, person,"
                        + " corrected_at) values (-1, 1, " + protocolId
                        + ", '9', 'LINK', 'BASED_ON 8', 'CONFIRMED', '', 'controller', '2019-11-01 06:00:00')");

        assertThat(links.startingFrom(protocolId, "8")).containsExactly("9");
    }

    @Test
    void bodiesStandBesideEachOtherWithTheirLastReport() {
        reported("7", "MR02", NOW);
        Comparison comparison = Wired.of(SqlComparisonReader.class, DATABASE.dataSource())
                .points(protocolId, "7", TODAY)
                .orElseThrow();
        List<ReportView> last =
                Wired.of(SqlReportReader.class, DATABASE.dataSource()).lastReports(protocolId, "7");

        assertThat(comparison.lines())
                .extracting(line -> line.organization().code())
                .containsExactly("MR01", "MR02", "GO18");
        assertThat(last).extracting(report -> report.organization().code()).containsExactly("MR02");
        assertThat(Wired.of(SqlComparisonReader.class, DATABASE.dataSource()).points(protocolId, "99", TODAY))
                .isEmpty();
    }

    @Test
    void aChangedContractAndSharingAreANewVersion() {
        long before = DATABASE.inTransaction(em -> decision(em).version());
        DATABASE.doInTransaction(
                em -> decision(em).demand(EvidenceContract.proposedFor(DecisionKind.PPE_READINESS, "")));

        assertThat(DATABASE.<Long>inTransaction(em -> decision(em).version())).isEqualTo(before + 1);
        DATABASE.doInTransaction(em -> Wired.of(JpaControlledDecisionRepository.class, em)
                .controlledProtocolForChange(protocolId)
                .orElseThrow()
                .share(Sharing.STATES));
        assertThat(DATABASE.<Boolean>inTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                        .isOnControlFor(protocolId, body("MR01").id())))
                .isTrue();
    }

    @Test
    void aReminderIsKnownOnItsDay() {
        long point = pointId("9", "GO18");
        DATABASE.doInTransaction(em -> {
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            assignments.add(PointReminder.of(
                    assignments.controlPointForChange(point).orElseThrow(), TODAY.today(), new Act("controller", NOW)));
        });

        assertThat(DATABASE.<Boolean>inTransaction(
                        em -> Wired.of(JpaAssignmentRepository.class, em).isRemindedOn(point, TODAY.today())))
                .isTrue();
        assertThat(DATABASE.<Boolean>inTransaction(em -> Wired.of(JpaAssignmentRepository.class, em)
                        .isRemindedOn(point, TODAY.today().plusDays(1))))
                .isFalse();
    }

    private static ControlledDecision decision(EntityManager em) {
        return Wired.of(JpaControlledDecisionRepository.class, em)
                .controlledDecisionForChange(protocolId, "6")
                .orElseThrow();
    }

    private static JudgementService judgements(EntityManager em, List<AssignmentEvent> events) {
        JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
        PointRights rights = Wired.of(
                PointRights.class,
                assignments,
                Wired.of(JpaPartRepository.class, em),
                Wired.of(JpaControlledDecisionRepository.class, em),
                Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK),
                controller(null));
        return Wired.of(
                JudgementService.class,
                assignments,
                Wired.of(JpaReportRepository.class, em),
                rights,
                Wired.of(SqlDecisionLinks.class, DATABASE.dataSource()),
                new NewDates(),
                new ObservedEvent<AssignmentEvent>(events::add),
                CLOCK);
    }

    private static CurrentCaller controller(@Nullable OrganizationRef body) {
        return CurrentCaller.of(new Caller("controller", "Контролёр", body, Set.of(Role.CONTROLLER)));
    }

    private static long reported(String decision, String body, Instant at) {
        long point = pointId(decision, body);
        return DATABASE.inTransaction(em -> {
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            ExecutionReport report = ExecutionReport.draft(
                    assignments.controlPointForChange(point).orElseThrow(), false, new Act("executor", at));
            report.write(
                    new ReportContent(ReportKind.FINAL, "Сделано", null, null, FormData.NONE), new Act("executor", at));
            report.submit(NOTHING, WorkDone.NONE, new Act("executor", at));
            Wired.of(JpaReportRepository.class, em).add(report);
            return report.id();
        });
    }

    private static ControlPointState pointState(String decision, String body) {
        return ofPoint(decision, body, ControlPoint::state);
    }

    private static long pointId(String decision, String body) {
        return ofPoint(decision, body, ControlPoint::id);
    }

    private static <T> T ofPoint(String decision, String body, Function<ControlPoint, T> what) {
        return DATABASE.inTransaction(em -> what.apply(em.createQuery(
                        "select c from ControlPoint c where c.assignment.decisionNumber = :number"
                                + " and c.assignment.organizationId = :body",
                        ControlPoint.class)
                .setParameter("number", decision)
                .setParameter("body", body(body).id())
                .getSingleResult()));
    }

    private static OrganizationRef body(String code) {
        return BODIES.stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assign(EntityManager em) {
        Protocol protocol =
                Wired.of(JpaProtocolRepository.class, em).find(protocolId).orElseThrow();
        List<Assignment> all = new ArrayList<>();
        List<ControlledDecision> controlled = new ArrayList<>();
        for (Decision decision : protocol.items()) {
            List<PlannedPoint> points = List.of(new PlannedPoint(
                    decision.id(),
                    decision.number(),
                    DUE,
                    DUE,
                    List.of(Message.of("protocol.deadline.WRITTEN", "до"))));
            PlannedDecision plan = new PlannedDecision(
                    decision.id(),
                    decision.number(),
                    decision.ordinal(),
                    decision.kind(),
                    decision.text(),
                    points,
                    BODIES.stream()
                            .map(body -> new PlannedAssignment(body, points))
                            .toList(),
                    List.of());
            controlled.add(new ControlledDecision(protocolId, plan));
            plan.assignments()
                    .forEach(
                            one -> all.add(Assignment.putOnControl(protocolId, plan, one, new Act("controller", NOW))));
        }
        JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
        assignments.addAll(all);
        Wired.of(JpaControlledDecisionRepository.class, em)
                .addControlled(
                        new ControlledProtocol(
                                protocolId, ControlRules.regionalOrders().ruleSet()),
                        controlled);
    }

    private static ProtocolReading reading() {
        List<ItemReading> items = List.of(
                item(6, new ItemLink(LinkType.FEEDS, "7", false)),
                item(7, new ItemLink(LinkType.BASED_ON, "6", false)),
                item(8, new ItemLink(LinkType.FEEDS, "9", true)),
                item(9, new ItemLink(LinkType.BASED_ON, "8", true)));
        return new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, items, List.of(), List.of());
    }

    private static ItemReading item(int number, ItemLink link) {
        return new ItemReading(
                String.valueOf(number),
                "Решение " + number,
                DecisionKind.OTHER,
                new Span(number, number + 1),
                new ItemReading.Due(DeadlineExpression.none(), null),
                List.of(),
                List.of(),
                List.of(link),
                List.of(),
                List.of());
    }
}
