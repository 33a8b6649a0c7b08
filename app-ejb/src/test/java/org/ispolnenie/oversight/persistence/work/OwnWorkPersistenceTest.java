package org.ispolnenie.oversight.persistence.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.persistence.JpaAssignmentRepository;
import org.ispolnenie.assignment.persistence.JpaControlledDecisionRepository;
import org.ispolnenie.assignment.persistence.JpaPartRepository;
import org.ispolnenie.assignment.persistence.JpaReportRepository;
import org.ispolnenie.assignment.persistence.SqlProtocolOnControlReader;
import org.ispolnenie.assignment.service.BusinessDay.Today;
import org.ispolnenie.assignment.service.decision.ProtocolOnControl;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.oversight.service.work.OwnWork;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.Decision;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolSource;
import org.ispolnenie.protocol.domain.rule.ControlRules;
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
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** «Мои поручения» and the card of a protocol on control, read on MariaDB. */
class OwnWorkPersistenceTest {

    private static final LocalDate DUE = LocalDate.of(2019, 11, 19);
    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final Today TODAY = new Today(LocalDate.of(2019, 11, 20), LocalDate.of(2019, 11, 25));
    private static final Set<ControlPointState> OPEN =
            EnumSet.of(ControlPointState.ON_CONTROL, ControlPointState.RETURNED);
    private static final EvidenceContract CONTRACT = new EvidenceContract(
            List.of(EvidenceRequirement.of(EvidenceKind.LETTER, 2), EvidenceRequirement.of(EvidenceKind.FIGURE, 1)),
            Set.of(FileType.PDF),
            1 << 20);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static long district;
    private static long service;
    private static long protocolId;

    /** Three points of one body: returned with a reason, with a draft, untouched and passed on in part. */
    @BeforeAll
    static void live() {
        OrganizationRef own = DATABASE.inTransaction(em -> body(em, "MR03", "Волховский район"));
        OrganizationRef below = DATABASE.inTransaction(em -> body(em, "MMS-MR03", "Методическая служба"));
        district = own.id();
        service = below.id();
        protocolId = DATABASE.inTransaction(em -> {
            Protocol protocol = new Protocol(reading(), "0".repeat(64), new Act("controller", NOW));
            Wired.of(JpaProtocolRepository.class, em)
                    .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
            return protocol.id();
        });
        DATABASE.inTransaction(em -> {
            JpaAssignmentRepository repository = Wired.of(JpaAssignmentRepository.class, em);
            Decision decision = em.find(Protocol.class, protocolId).items().get(0);
            List<PlannedPoint> points = List.of(point(decision, 0), point(decision, 1), point(decision, 2));
            PlannedAssignment plan = new PlannedAssignment(own, points);
            PlannedDecision planned = new PlannedDecision(
                    decision.id(),
                    decision.number(),
                    decision.ordinal(),
                    decision.kind(),
                    decision.text(),
                    points,
                    List.of(plan),
                    List.of());
            Assignment assignment = Assignment.putOnControl(protocolId, planned, plan, new Act("controller", NOW));
            repository.addAll(List.of(assignment));
            ControlledDecision controlled = new ControlledDecision(protocolId, planned);
            controlled.demand(CONTRACT);
            Wired.of(JpaControlledDecisionRepository.class, em)
                    .addControlled(
                            new ControlledProtocol(
                                    protocolId, ControlRules.regionalOrders().ruleSet()),
                            List.of(controlled));
            ControlPoint first = assignment.controlPoints().get(0);
            ExecutionReport returned = report(first);
            returned.submit(
                    new EvidenceContract(List.of(), Set.of(FileType.PDF), 1), WorkDone.NONE, new Act("executor", NOW));
            returned.returnToBody(new Act("controller", NOW), "Нет подписи", null, List.of());
            Wired.of(JpaReportRepository.class, em).add(returned);
            Wired.of(JpaReportRepository.class, em)
                    .add(report(assignment.controlPoints().get(1)));
            Wired.of(JpaPartRepository.class, em)
                    .addSubAssignments(List.of(SubAssignment.give(
                            assignment.controlPoints().get(2),
                            null,
                            below,
                            PartyRole.EXECUTOR,
                            "Собрать списки",
                            DUE.plusDays(2),
                            new Act("executor", NOW))));
            return assignment.id();
        });
    }

    @Test
    void theBodysWorkComesByUrgencyWithWhatIsWantedAndWhatWasSaid() {
        OwnWork work = reader().work(district, OPEN, 50, TODAY);

        assertThat(work.points()).extracting(OwnWork.Point::due).containsExactly(DUE, DUE.plusDays(1), DUE.plusDays(2));
        OwnWork.Point returned = work.points().get(0);
        assertThat(returned.status().state()).isEqualTo(ControlPointState.RETURNED);
        assertThat(returned.report().returned()).isEqualTo("Нет подписи");
        assertThat(returned.status().overdue()).isTrue();
        assertThat(returned.report().wanted())
                .extracting(EvidenceRequirement::kind)
                .containsExactly(EvidenceKind.LETTER, EvidenceKind.FIGURE);
        assertThat(returned.report().wanted().get(0).atLeast()).isEqualTo(2);
        assertThat(work.points()).extracting(point -> point.report().draft()).containsExactly(false, true, false);
        assertThat(work.count(ControlPointState.ON_CONTROL)).isEqualTo(2);
    }

    @Test
    void whatIsNotAskedForIsOnlyCounted() {
        OwnWork work = reader().work(district, EnumSet.of(ControlPointState.ACCEPTED), 50, TODAY);

        assertThat(work.points()).isEmpty();
        assertThat(work.count(ControlPointState.RETURNED)).isEqualTo(1);
    }

    @Test
    void aPartPassedOnIsOwedByWhomItWasGiven() {
        OwnWork work = reader().work(service, OPEN, 50, TODAY);

        assertThat(work.points()).isEmpty();
        assertThat(work.parts()).hasSize(1);
        assertThat(work.parts().get(0).from()).isEqualTo("Волховский район");
        assertThat(work.parts().get(0).task()).isEqualTo("Собрать списки");
        assertThat(work.parts().get(0).overdue()).isFalse();
    }

    @Test
    void aProtocolOnControlShowsItsContractsAndHowMuchIsOpen() {
        ProtocolOnControl protocol = Wired.of(SqlProtocolOnControlReader.class, DATABASE.dataSource())
                .onControl(protocolId)
                .orElseThrow();

        assertThat(protocol.sharing()).isEqualTo(Sharing.OWN_ONLY);
        assertThat(protocol.decisions()).hasSize(1);
        ProtocolOnControl.Item item = protocol.decisions().get(0);
        assertThat(item.contract().maxFileBytes()).isEqualTo(CONTRACT.maxFileBytes());
        assertThat(item.contract().acceptedTypes()).containsExactly(FileType.PDF);
        assertThat(item.contract().requirements()).hasSize(2);
        assertThat(item.openPoints()).isEqualTo(3);
        assertThat(item.closed()).isFalse();
    }

    @Test
    void aProtocolThatIsNotOnControlHasNothingToShow() {
        assertThat(Wired.of(SqlProtocolOnControlReader.class, DATABASE.dataSource())
                        .onControl(-1))
                .isEmpty();
    }

    private static SqlOwnWorkReader reader() {
        return Wired.of(SqlOwnWorkReader.class, DATABASE.dataSource());
    }

    private static ExecutionReport report(ControlPoint point) {
        ExecutionReport report = ExecutionReport.draft(point, false, new Act("executor", NOW));
        report.write(
                new ReportContent(ReportKind.FINAL, "Сделано", null, null, FormData.NONE), new Act("executor", NOW));
        return report;
    }

    private static PlannedPoint point(Decision decision, int days) {
        LocalDate due = DUE.plusDays(days);
        return new PlannedPoint(
                decision.id(), decision.number(), due, due, List.of(Message.of("protocol.deadline.WRITTEN", "до")));
    }

    private static OrganizationRef body(EntityManager em, String code, String name) {
        Organization body = new Organization(
                code,
                OrganizationKind.MUNICIPAL_AUTHORITY,
                name,
                name,
                null,
                LocalDate.of(2006, 1, 1),
                List.of(name.toLowerCase(Locale.ROOT)));
        em.persist(body);
        return OrganizationRef.of(body);
    }

    private static ProtocolReading reading() {
        ItemReading item = new ItemReading(
                "1",
                "Подготовить план",
                DecisionKind.OTHER,
                new Span(1, 2),
                new ItemReading.Due(DeadlineExpression.none(), null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, List.of(item), List.of(), List.of());
    }
}
