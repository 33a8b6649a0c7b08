package org.ispolnenie.assignment.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.PointComment;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.GivenWork;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.PointStanding;
import org.ispolnenie.assignment.service.evidence.EarlierFile;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.EvidenceView;
import org.ispolnenie.assignment.service.evidence.FormDataJson;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.assignment.service.point.PointReader.Happened;
import org.ispolnenie.assignment.service.report.ReportFilter;
import org.ispolnenie.assignment.service.report.ReportReader.Confined;
import org.ispolnenie.assignment.service.report.ReportService;
import org.ispolnenie.assignment.service.report.ReportView;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationKind;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.persistence.JpaDirectoryRepository;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.directory.service.DirectoryQueries;
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
import org.ispolnenie.shared.domain.Page;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.persistence.EmbeddedDatabase;
import org.ispolnenie.shared.persistence.SameConnection;
import org.ispolnenie.shared.persistence.StatementCount;
import org.ispolnenie.shared.service.DirectoryFileStore;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.shared.service.VirusScanner;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What has happened to a control point, written and read on MariaDB. */
class PointPersistenceTest {

    private static final LocalDate DUE = LocalDate.of(2019, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-11-01T06:00:00Z"), ZoneOffset.UTC);

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path directory;

    @SuppressWarnings("NullAway.Init")
    private static OrganizationRef own;

    @SuppressWarnings("NullAway.Init")
    private static OrganizationRef other;

    private static long protocolId;
    private static List<Long> points = new ArrayList<>();
    private static long statementsOfAReport;
    private static long first;

    @BeforeAll
    static void live() throws Exception {
        List<OrganizationRef> bodies = DATABASE.inTransaction(em -> List.of(body(em, "MR01"), body(em, "MR02")));
        own = bodies.get(0);
        other = bodies.get(1);
        Protocol protocol = DATABASE.inTransaction(PointPersistenceTest::protocol);
        protocolId = protocol.id();
        DATABASE.doInTransaction(em -> putOnControl(em, protocol.items().get(0)));
        Path file = Files.writeString(directory.resolve("a.pdf"), "%PDF-1.4 " + "x".repeat(2000));
        DATABASE.doInTransaction(em -> {
            JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
            ControlPoint point =
                    assignments.controlPointForChange(points.get(0)).orElseThrow();
            Wired.of(JpaExtensionRepository.class, em)
                    .add(ExtensionRequest.ask(
                            point, DUE.plusMonths(1), "ждём", TODAY, 5, new Act("executor", CLOCK.instant())));
            Wired.of(JpaPartRepository.class, em)
                    .addSubAssignments(List.of(SubAssignment.give(
                            point,
                            null,
                            other,
                            PartyRole.CO_EXECUTOR,
                            "часть",
                            DUE,
                            new Act("executor", CLOCK.instant()))));
            assignments.add(new PointComment(point, new Act("executor", CLOCK.instant()), "вопрос"));
        });
        first = DATABASE.inTransaction(em -> {
            StatementCount count = StatementCount.on(em);
            long id = service(em, own)
                    .report(points.get(0), null, content(), List.of(new IncomingFile("a.pdf", file)), List.of());
            em.flush();
            statementsOfAReport = count.sinceThen();
            return id;
        });
        DATABASE.doInTransaction(em -> service(em, other)
                .report(points.get(1), null, content(), List.of(new IncomingFile("b.pdf", file)), List.of()));
        DATABASE.doInTransaction(em -> service(em, own).saveDraft(points.get(2), content()));
    }

    @Test
    void aReportWithAFileTakesAHandfulOfStatements() {
        assertThat(statementsOfAReport).isLessThanOrEqualTo(20);
    }

    @Test
    void whatIsNotThereIsNotAskedFor() {
        long statements = DATABASE.inTransaction(em -> {
            PointStanding untouched = Wired.of(SqlStandingReader.class, SameConnection.of(em))
                    .standing(points.get(3), own.id())
                    .orElseThrow();
            StatementCount count = StatementCount.on(em);
            Happened nothing =
                    Wired.of(SqlPointReader.class, SameConnection.of(em)).happened(untouched, TODAY);
            assertThat(nothing).isEqualTo(new Happened(List.of(), List.of(), List.of(), List.of()));
            return count.sinceThen();
        });

        assertThat(statements).isZero();
    }

    @Test
    void aPointIsReadWithAllThatHappenedInOneStatementATable() {
        Happened happened = DATABASE.inTransaction(em -> {
            SqlPointReader reader = Wired.of(SqlPointReader.class, SameConnection.of(em));
            SqlStandingReader standings = Wired.of(SqlStandingReader.class, SameConnection.of(em));
            StatementCount count = StatementCount.on(em);
            PointStanding standing = standings.standing(points.get(0), own.id()).orElseThrow();
            Happened read = reader.happened(standing, TODAY);
            assertThat(count.sinceThen()).isLessThanOrEqualTo(6);
            return read;
        });

        ReportView report = happened.reports().get(0);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.organization().code()).isEqualTo("MR01");
        assertThat(report.authorship().submittedAt()).isEqualTo(CLOCK.instant());
        assertThat(report.files()).extracting(EvidenceView::name).containsExactly("a.pdf");
        assertThat(report.files().get(0).kind()).isNull();
        assertThat(happened.extensions())
                .extracting(request -> request.state().name())
                .containsExactly("LAPSED");
        assertThat(happened.parts())
                .extracting(part -> part.organization().code())
                .containsExactly("MR02");
        assertThat(happened.parts().get(0).overdue()).isFalse();
        assertThat(happened.comments()).extracting(comment -> comment.text()).containsExactly("вопрос");
    }

    @Test
    void theDataOfAReportIsReadAsItWasWritten() {
        FormData data =
                FormDataJson.read("{\"note\":null,\"figure\":97.50,\"publication\":\"https://сайт.рф\",\"x\":1}");

        save(data);
        assertThat(draft().content().formData()).isEqualTo(data);
        assertThat(DATABASE.<FormData>inTransaction(em -> Wired.of(JpaReportRepository.class, em)
                        .draftOn(points.get(2))
                        .orElseThrow()
                        .content()
                        .formData()))
                .isEqualTo(data);

        save(FormData.NONE);
        assertThat(draft().content().formData()).isEqualTo(FormData.NONE);
    }

    @Test
    void aPointStandsToEachBodyInItsWay() {
        PointStanding standing = standings().standing(points.get(0), other.id()).orElseThrow();
        assertThat(standing.organizationId()).isEqualTo(own.id());
        assertThat(standing.takesPart()).isTrue();
        assertThat(standing.shared()).isFalse();
        assertThat(standing.contract().requirements()).extracting(r -> r.kind()).containsExactly(EvidenceKind.DOCUMENT);
        assertThat(standings().standing(points.get(2), other.id()).orElseThrow().takesPart())
                .isFalse();
        assertThat(standings().standing(-1, null)).isEmpty();

        share(Sharing.REPORTS);
        assertThat(standings().standing(points.get(2), other.id()).orElseThrow().shared())
                .isTrue();
        assertThat(standings().standing(points.get(2), null).orElseThrow().shared())
                .isFalse();
        share(Sharing.OWN_ONLY);
    }

    @Test
    void reportsAreListedByTheirFilterAndInParts() {
        assertThat(listed(new ReportFilter(protocolId, "1", null, null), new Confined(null, false)))
                .extracting(report -> report.organization().code())
                .containsExactly("MR02", "MR01");
        assertThat(listed(new ReportFilter(null, null, "MR02", ReportState.SUBMITTED), new Confined(null, false)))
                .hasSize(1);
        assertThat(listed(new ReportFilter(null, null, null, null), new Confined(own.id(), true)))
                .extracting(ReportView::state)
                .containsExactly(ReportState.DRAFT, ReportState.SUBMITTED);
        Page<ReportView> part =
                reports().reports(new ReportFilter(null, null, null, null), new Confined(null, false), 1, null);
        Page<ReportView> next = reports()
                .reports(new ReportFilter(null, null, null, null), new Confined(null, false), 1, part.nextCursor());
        assertThat(next.items().get(0).id()).isEqualTo(first);
        assertThat(next.nextCursor()).isNull();
    }

    @Test
    void theSameFileOfAnEarlierReportIsFoundByItsPointAndHash() {
        ReportView report = reports().report(first).orElseThrow();
        String hash = report.files().get(0).sha256();

        List<EarlierFile> earlier = evidence().earlier(points, List.of(hash, "0".repeat(64)));

        assertThat(earlier).extracting(EarlierFile::reportId).contains(first);
        assertThat(report.withEarlier(earlier).remarks()).isEqualTo(report.remarks());
        assertThat(evidence().earlier(List.of(-1L), List.of(hash))).isEmpty();
        assertThat(evidence().earlier(points, List.of())).isEmpty();
    }

    @Test
    void theSameFileOfAnotherBodyIsFoundByItsHash() {
        ReportView report = reports().report(first).orElseThrow();
        String hash = report.files().get(0).sha256();

        assertThat(report.withCopies(evidence().copies(List.of(hash))).remarks())
                .containsExactly(Message.of("assignment.remark.SAME_FILE", "a.pdf", "Район MR02"));
        assertThat(evidence().referredTo(List.of(hash, "0".repeat(64)))).containsExactly(hash);
        assertThat(evidence().attached(report.files().get(0).id()).orElseThrow().controlPointId())
                .isEqualTo(points.get(0));
        assertThat(evidence().attached(-1)).isEmpty();
    }

    private static List<ReportView> listed(ReportFilter filter, Confined confined) {
        return reports().reports(filter, confined, 50, null).items();
    }

    private static SqlPointReader reader() {
        return Wired.of(SqlPointReader.class, DATABASE.dataSource());
    }

    private static SqlReportReader reports() {
        return Wired.of(SqlReportReader.class, DATABASE.dataSource());
    }

    private static SqlEvidenceReader evidence() {
        return Wired.of(SqlEvidenceReader.class, DATABASE.dataSource());
    }

    private static SqlStandingReader standings() {
        return Wired.of(SqlStandingReader.class, DATABASE.dataSource());
    }

    private static void share(Sharing sharing) {
        DATABASE.doInTransaction(em -> Wired.of(JpaControlledDecisionRepository.class, em)
                .controlledProtocol(protocolId)
                .orElseThrow()
                .share(sharing));
    }

    private static void save(FormData data) {
        DATABASE.doInTransaction(em -> service(em, own)
                .saveDraft(points.get(2), new ReportContent(ReportKind.FINAL, "сделано", null, null, data)));
    }

    private static ReportView draft() {
        PointStanding standing = standings().standing(points.get(2), own.id()).orElseThrow();
        return reader().happened(standing, TODAY).reports().get(0);
    }

    private static ReportContent content() {
        return new ReportContent(ReportKind.FINAL, "сделано", null, null, FormData.NONE);
    }

    private static ReportService service(EntityManager em, OrganizationRef body) {
        CurrentCaller caller = CurrentCaller.of(new Caller("executor", "Исполнитель", body, Set.of(Role.EXECUTOR)));
        JpaAssignmentRepository assignments = Wired.of(JpaAssignmentRepository.class, em);
        DirectoryQueries directories =
                Wired.of(DirectoryQueries.class, Wired.of(JpaDirectoryRepository.class, em), CLOCK);
        return Wired.of(
                ReportService.class,
                GivenWork.NONE,
                assignments,
                Wired.of(JpaReportRepository.class, em),
                Wired.of(JpaExtensionRepository.class, em),
                Wired.of(SqlStandingReader.class, SameConnection.of(em)),
                Wired.of(
                        PointRights.class,
                        assignments,
                        Wired.of(JpaPartRepository.class, em),
                        Wired.of(JpaControlledDecisionRepository.class, em),
                        directories,
                        caller),
                Wired.of(
                        EvidenceFiles.class,
                        DirectoryFileStore.at(directory.resolve("store"), Clock.systemUTC()),
                        new VirusScanner()),
                caller,
                CLOCK,
                new ObservedEvent<AssignmentEvent>(event -> {}));
    }

    private static OrganizationRef body(EntityManager em, String code) {
        Organization body = new Organization(
                code,
                OrganizationKind.MUNICIPAL_AUTHORITY,
                "Район " + code,
                code,
                null,
                LocalDate.of(2006, 1, 1),
                List.of(code));
        em.persist(body);
        return OrganizationRef.of(body);
    }

    private static Protocol protocol(EntityManager em) {
        ItemReading item = new ItemReading(
                "1",
                "Решение 1",
                DecisionKind.OTHER,
                new Span(1, 2),
                new ItemReading.Due(DeadlineExpression.none(), null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Protocol protocol = new Protocol(
                new ProtocolReading("Решения", LocalDate.of(2019, 10, 31), null, List.of(item), List.of(), List.of()),
                "0".repeat(64),
                new Act("controller", CLOCK.instant()));
        Wired.of(JpaProtocolRepository.class, em)
                .add(protocol, new ProtocolSource(protocol, "p.txt", "text/plain", new byte[] {1}, "текст"));
        return protocol;
    }

    /** Two points for each body; nothing happens to the last of them. */
    private static void putOnControl(EntityManager em, Decision decision) {
        PlannedPoint point = new PlannedPoint(
                decision.id(), decision.number(), DUE, DUE, List.of(Message.of("protocol.deadline.WRITTEN", "до")));
        List<PlannedAssignment> plans = List.of(
                new PlannedAssignment(own, List.of(point, point)), new PlannedAssignment(other, List.of(point, point)));
        PlannedDecision planned = new PlannedDecision(
                decision.id(), "1", 1, DecisionKind.OTHER, "Решение 1", List.of(point), plans, List.of());
        List<Assignment> assignments = plans.stream()
                .map(plan -> Assignment.putOnControl(protocolId, planned, plan, new Act("controller", CLOCK.instant())))
                .toList();
        JpaAssignmentRepository repository = Wired.of(JpaAssignmentRepository.class, em);
        repository.addAll(assignments);
        Wired.of(JpaControlledDecisionRepository.class, em)
                .addControlled(
                        new ControlledProtocol(
                                protocolId, ControlRules.regionalOrders().ruleSet()),
                        List.of(new ControlledDecision(protocolId, planned)));
        points = List.of(
                assignments.get(0).controlPoints().get(0).id(),
                assignments.get(1).controlPoints().get(0).id(),
                assignments.get(0).controlPoints().get(1).id(),
                assignments.get(1).controlPoints().get(1).id());
    }
}
