package org.ispolnenie.assignment.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.ControlledDecision;
import org.ispolnenie.assignment.domain.ControlledProtocol;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.extension.ExtensionRequest;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportContent;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.GivenWork;
import org.ispolnenie.assignment.service.InMemoryAssignments;
import org.ispolnenie.assignment.service.InMemoryStandings;
import org.ispolnenie.assignment.service.PointRights;
import org.ispolnenie.assignment.service.evidence.EvidenceFiles;
import org.ispolnenie.assignment.service.evidence.FormDataJson;
import org.ispolnenie.assignment.service.evidence.IncomingFile;
import org.ispolnenie.directory.domain.Caller;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.directory.service.CurrentCaller;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.protocol.service.World;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.DirectoryFileStore;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.shared.service.VirusScanner;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportServiceTest {

    private static final LocalDate DUE = LocalDate.of(2019, 12, 20);
    private static final OrganizationRef VOLKHOV = new OrganizationRef(-3, "MR03", "Волховский район");
    private static final OrganizationRef NEIGHBOUR = new OrganizationRef(-4, "MR04", "Всеволожский район");
    private static final Caller EXECUTOR = caller(VOLKHOV, Role.EXECUTOR);

    @TempDir
    private Path directory;

    private final InMemoryAssignments assignments = new InMemoryAssignments();
    private final List<AssignmentEvent> events = new ArrayList<>();
    private long point;

    @BeforeEach
    void putOnControl() {
        point = assignment(VOLKHOV).controlPoints().get(0).id();
        assignment(NEIGHBOUR);
    }

    @Test
    void aFinalReportWithItsFileIsHandedInAndTold() throws IOException {
        long id =
                as(EXECUTOR).report(point, null, text(ReportKind.FINAL), List.of(pdf("меры.pdf", "%PDF-1")), List.of());

        ExecutionReport report = assignments.report(id).orElseThrow();
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.author()).isEqualTo(EXECUTOR.signature());
        assertThat(report.onBehalf()).isFalse();
        assertThat(report.evidence().get(0).file().mediaType()).isEqualTo("application/pdf");
        assertThat(controlPoint().state()).isEqualTo(ControlPointState.REPORTED);
        assertThat(events)
                .containsExactly(new AssignmentEvent.ReportReceived(
                        id, point, VOLKHOV.id(), false, new Act(EXECUTOR.signature(), World.CLOCK.instant())));
        assertThat(storedFiles()).isEqualTo(1);
    }

    @Test
    void aRefusedReportKeepsNothing() throws IOException {
        IncomingFile page = pdf("страница.pdf", "<html>");
        assertThatThrownBy(() -> as(EXECUTOR).report(point, null, text(ReportKind.FINAL), List.of(page), List.of()))
                .isInstanceOf(ValidationException.class);
        IncomingFile letter = pdf("письмо.pdf", "%PDF-2");
        assertThatThrownBy(() -> as(EXECUTOR)
                        .report(point, null, text(ReportKind.FINAL), List.of(letter), List.of(EvidenceKind.LETTER)))
                .isInstanceOf(ValidationException.class);

        assertThat(controlPoint().state()).isEqualTo(ControlPointState.ON_CONTROL);
        assertThat(events).isEmpty();
        assertThat(storedFiles()).isZero();
    }

    @Test
    void aFinalReportLetsAPendingExtensionLapse() throws IOException {
        ExtensionRequest request = ExtensionRequest.ask(
                controlPoint(),
                DUE.plusMonths(1),
                "ждём",
                LocalDate.of(2019, 11, 1),
                5,
                new Act("executor", World.CLOCK.instant()));
        assignments.add(request);

        as(EXECUTOR).report(point, null, text(ReportKind.INTERIM), List.of(), List.of());
        assertThat(request.state()).isEqualTo(ExtensionState.PENDING);
        as(EXECUTOR).report(point, null, text(ReportKind.FINAL), List.of(pdf("a.pdf", "%PDF-3")), List.of());
        assertThat(request.state()).isEqualTo(ExtensionState.LAPSED);
    }

    @Test
    void aDraftIsKeptWhileItIsWrittenAndThenHandedIn() throws IOException {
        ReportService service = as(EXECUTOR);
        long id = service.saveDraft(point, text(ReportKind.FINAL));
        long file = service.attach(point, pdf("лишний.pdf", "%PDF-4"), null);
        service.attach(point, pdf("нужный.pdf", "%PDF-5"), EvidenceKind.DOCUMENT);
        service.detach(point, file);
        assertThat(service.saveDraft(point, text(ReportKind.FINAL))).isEqualTo(id);
        assertThat(events).isEmpty();

        assertThat(service.submitDraft(point)).isEqualTo(id);
        assertThat(assignments.report(id).orElseThrow().evidence())
                .extracting(piece -> piece.file().name())
                .containsExactly("нужный.pdf");
        assertThat(events).hasSize(1);
        assertThatThrownBy(() -> service.submitDraft(point)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aWorkbookThatIsMadeAnewTakesThePlaceOfTheEarlierOne() throws IOException {
        ReportService service = as(EXECUTOR);
        service.attach(point, pdf("приказ.pdf", "%PDF-4"), null);
        service.attachAnew(point, pdf("сводка.pdf", "%PDF-5"));
        long newest = service.attachAnew(point, pdf("сводка.pdf", "%PDF-6"));

        assertThat(assignments.draftOn(point).orElseThrow().evidence())
                .extracting(piece -> piece.file().name())
                .containsExactly("приказ.pdf", "сводка.pdf");
        assertThat(assignments.draftOn(point).orElseThrow().evidence().get(1).id())
                .isEqualTo(newest);
    }

    @Test
    void anIncompleteDraftStaysADraft() {
        as(EXECUTOR).saveDraft(point, text(ReportKind.FINAL));

        assertThatThrownBy(() -> as(EXECUTOR).submitDraft(point)).isInstanceOf(ValidationException.class);
        assertThat(assignments.draftOn(point)).isPresent();
        as(EXECUTOR).discardDraft(point);
        assertThat(assignments.draftOn(point)).isEmpty();
    }

    @Test
    void onlyThoseOfTheBodyOrWhoeverReportsForItMayReport() {
        for (Caller foreign : List.of(caller(NEIGHBOUR, Role.EXECUTOR), caller(null, Role.EXECUTOR))) {
            assertThatThrownBy(() -> interim(foreign)).isInstanceOf(NotFoundException.class);
        }
        for (Role role : List.of(Role.CONTROLLER, Role.CHAIR, Role.ADMIN)) {
            assertThatThrownBy(() -> interim(caller(null, role))).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(assignments
                        .report(interim(caller(null, Role.INTEGRATION)))
                        .orElseThrow()
                        .onBehalf())
                .isTrue();
    }

    @Test
    void whereReportsAreSharedANeighbourLooksOnButDoesNotReport() {
        assignments.controlledProtocol(1).orElseThrow().share(Sharing.REPORTS);

        assertThatThrownBy(() -> interim(caller(NEIGHBOUR, Role.EXECUTOR))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCallerWhoHasSeenAnotherVersionOrAPointThatWaitsForNothingIsTold() throws IOException {
        assertThatThrownBy(() -> as(EXECUTOR).report(point, 99L, text(ReportKind.INTERIM), List.of(), List.of()))
                .isInstanceOf(StaleVersionException.class);
        as(EXECUTOR).report(point, null, text(ReportKind.FINAL), List.of(pdf("a.pdf", "%PDF-6")), List.of());
        assertThatThrownBy(() -> interim(EXECUTOR)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(EXECUTOR).report(-1, null, text(ReportKind.INTERIM), List.of(), List.of()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsSaidMustHoldTogether() {
        ReportContent wrong = new ReportContent(
                ReportKind.INTERIM,
                "ю".repeat(20_001),
                "н".repeat(201),
                LocalDate.of(2019, 11, 2),
                FormDataJson.read("[1]"));

        assertThatThrownBy(() -> as(EXECUTOR).saveDraft(point, wrong))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .extracting(ValidationException.FieldError::pointer)
                        .containsExactly("/text", "/actNumber", "/actDate", "/formData"));
    }

    private long interim(Caller caller) {
        return as(caller).report(point, null, text(ReportKind.INTERIM), List.of(), List.of());
    }

    private ReportService as(Caller caller) {
        CurrentCaller current = CurrentCaller.of(caller);
        World world = new World();
        return Wired.of(
                ReportService.class,
                GivenWork.NONE,
                assignments,
                new InMemoryStandings(assignments),
                Wired.of(PointRights.class, assignments, world.directory, current),
                Wired.of(EvidenceFiles.class, DirectoryFileStore.at(store(), Clock.systemUTC()), new VirusScanner()),
                current,
                World.CLOCK,
                new ObservedEvent<AssignmentEvent>(events::add));
    }

    private Path store() {
        return directory.resolve("store");
    }

    private long storedFiles() throws IOException {
        try (Stream<Path> all = Files.walk(store())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private IncomingFile pdf(String name, String content) throws IOException {
        return new IncomingFile(name, Files.writeString(directory.resolve(name), content));
    }

    private ControlPoint controlPoint() {
        return assignments.controlPoint(point).orElseThrow();
    }

    private static ReportContent text(ReportKind kind) {
        return new ReportContent(kind, "сделано", null, null, FormData.NONE);
    }

    private static Caller caller(@Nullable OrganizationRef body, Role role) {
        return new Caller("login", "Имя", body, Set.of(role));
    }

    private Assignment assignment(OrganizationRef body) {
        List<PlannedPoint> points =
                List.of(new PlannedPoint(4, "2", DUE, DUE, List.of(Message.of("protocol.deadline.WRITTEN"))));
        PlannedAssignment plan = new PlannedAssignment(body, points);
        PlannedDecision decision =
                new PlannedDecision(4, "2", 2, DecisionKind.OTHER, "Решение 2", points, List.of(plan), List.of());
        Assignment assignment =
                Assignment.putOnControl(1, decision, plan, new Act("controller", World.CLOCK.instant()));
        assignments.addAll(List.of(assignment));
        assignments.addControlled(
                new ControlledProtocol(1, ControlRules.regionalOrders().ruleSet()),
                List.of(new ControlledDecision(1, decision)));
        return assignment;
    }
}
