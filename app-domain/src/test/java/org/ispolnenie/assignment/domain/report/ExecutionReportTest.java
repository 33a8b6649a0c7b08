package org.ispolnenie.assignment.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.evidence.AttachedWork.WorkDone;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.assignment.domain.evidence.FormData;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExecutionReportTest {

    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);
    private static final String PDF = "application/pdf";
    private static final EvidenceContract ANYTHING =
            new EvidenceContract(List.of(), Set.of(FileType.values()), EvidenceContract.LARGEST_FILE);

    @Test
    void theTableOfItsMovesIsComplete() {
        Map<ReportState, Set<ReportState>> legal = Map.of(
                ReportState.DRAFT, Set.of(ReportState.SUBMITTED),
                ReportState.SUBMITTED, Set.of(ReportState.ACCEPTED, ReportState.RETURNED),
                ReportState.ACCEPTED, Set.of(),
                ReportState.RETURNED, Set.of());
        for (ReportState from : ReportState.values()) {
            for (ReportState to : ReportState.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " → " + to)
                        .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void theTableOfAPartsMovesIsComplete() {
        Map<SubAssignmentState, Set<SubAssignmentState>> legal = Map.of(
                SubAssignmentState.GIVEN, Set.of(SubAssignmentState.ANSWERED, SubAssignmentState.WITHDRAWN),
                SubAssignmentState.ANSWERED,
                        Set.of(SubAssignmentState.ACCEPTED, SubAssignmentState.RETURNED, SubAssignmentState.WITHDRAWN),
                SubAssignmentState.RETURNED, Set.of(SubAssignmentState.ANSWERED, SubAssignmentState.WITHDRAWN),
                SubAssignmentState.ACCEPTED, Set.of(),
                SubAssignmentState.WITHDRAWN, Set.of());
        for (SubAssignmentState from : SubAssignmentState.values()) {
            for (SubAssignmentState to : SubAssignmentState.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " → " + to)
                        .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void aFinalReportMovesItsPointAndAnInterimOneOnlyLeavesANote() {
        ControlPoint point = point();
        submitted(point, ReportKind.INTERIM);
        assertThat(point.state()).isEqualTo(ControlPointState.ON_CONTROL);
        assertThat(point.history()).hasSize(2);

        submitted(point, ReportKind.FINAL);
        assertThat(point.state()).isEqualTo(ControlPointState.REPORTED);
    }

    @Test
    void aReportThatWasHandedInNoLongerChanges() {
        ExecutionReport report = submitted(point(), ReportKind.FINAL);

        assertThatThrownBy(() -> report.write(content(ReportKind.FINAL, "иначе"), new Act("executor", NOW)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> report.attach(file("a.pdf", PDF, 10), null, new Act("executor", NOW)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> report.submit(ANYTHING, WorkDone.NONE, new Act("executor", NOW)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void nothingIsReportedOnAPointThatWaitsForNothing() {
        ControlPoint point = point();
        submitted(point, ReportKind.FINAL);

        assertThatThrownBy(() -> ExecutionReport.draft(point, false, new Act("executor", NOW)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void acceptedLateStaysLate() {
        ControlPoint point = point();
        submitted(point, ReportKind.FINAL).accept(new Act("controller", NOW), TODAY.plusDays(40), null);

        assertThat(point.executedOn()).contains(TODAY.plusDays(40));
        assertThat(point.state()).isEqualTo(ControlPointState.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FIGURE", "LEGAL_ACT"},
            mode = EnumSource.Mode.EXCLUDE)
    void aFileOfTheKindOrOneWithoutAKindIsEvidence(EvidenceKind kind) {
        assertThat(faults(kind, null, List.of(), FormData.NONE)).isNotEmpty();
        assertThat(faults(kind, null, List.of(kind), FormData.NONE)).isEmpty();
        ExecutionReport unnamed = draft(content(ReportKind.FINAL, "сделано"));
        unnamed.attach(file("a.pdf", PDF, 10), null, new Act("executor", NOW));
        assertThat(ReportMustCarryItsEvidence.faults(unnamed, wanting(kind))).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsNot() {
        assertThat(faults(EvidenceKind.MINUTES, null, List.of(EvidenceKind.LETTER), FormData.NONE))
                .extracting(FieldError::pointer)
                .containsExactly("/file");
    }

    @Test
    void aLegalActNeedsItsNumberAndDate() {
        assertThat(faults(EvidenceKind.LEGAL_ACT, null, List.of(EvidenceKind.LEGAL_ACT), FormData.NONE))
                .extracting(FieldError::pointer)
                .containsExactly("/actNumber", "/actDate");
        assertThat(faults(EvidenceKind.LEGAL_ACT, "12-р", List.of(EvidenceKind.LEGAL_ACT), FormData.NONE))
                .isEmpty();
    }

    @Test
    void figuresPublicationsAndFormsMayStandInTheReportItself() {
        FormData figure = new FormData(BigDecimal.valueOf(42), null, true, null);
        FormData publication = new FormData(null, "https://сайт.рф/1", true, null);
        FormData rows = new FormData(null, null, true, null);

        assertThat(faults(EvidenceKind.FIGURE, null, List.of(), figure)).isEmpty();
        assertThat(faults(EvidenceKind.PUBLICATION, null, List.of(), publication))
                .isEmpty();
        assertThat(faults(EvidenceKind.FORM, null, List.of(), rows)).isEmpty();
        assertThat(faults(EvidenceKind.FIGURE, null, List.of(), rows)).isNotEmpty();
        assertThat(faults(EvidenceKind.PUBLICATION, null, List.of(), figure)).isNotEmpty();
        assertThat(faults(EvidenceKind.LIST, null, List.of(), figure)).isNotEmpty();
        assertThat(faults(EvidenceKind.FORM, null, List.of(), FormData.NONE)).isNotEmpty();
    }

    @Test
    void aFileIsNeverAFigure() {
        ExecutionReport report = draft(content(ReportKind.FINAL, "сделано"));
        report.attach(file("a.pdf", PDF, 10), null, new Act("executor", NOW));
        report.attach(file("b.pdf", PDF, 10), EvidenceKind.FIGURE, new Act("executor", NOW));

        assertThat(ReportMustCarryItsEvidence.faults(report, wanting(EvidenceKind.FIGURE)))
                .extracting(FieldError::pointer)
                .containsExactly("/formData");
    }

    @Test
    void emptyLargeAndForeignFilesAreFaultsEvenOfAnInterimReport() {
        ExecutionReport report = draft(content(ReportKind.INTERIM, "пишем"));
        report.attach(file("empty.pdf", PDF, 0), null, new Act("executor", NOW));
        report.attach(file("large.pdf", PDF, EvidenceContract.LARGEST_FILE + 1), null, new Act("executor", NOW));
        report.attach(file("page.pdf", "text/html", 10), null, new Act("executor", NOW));

        assertThat(ReportMustCarryItsEvidence.faults(report, wanting(EvidenceKind.LIST)))
                .extracting(fault -> fault.reason().key())
                .containsExactly(
                        "assignment.FILE_EMPTY", "assignment.FILE_TOO_LARGE", "assignment.FILE_TYPE_NOT_TAKEN");
        assertThatThrownBy(() -> report.submit(ANYTHING, WorkDone.NONE, new Act("executor", NOW)))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void workDoneInTheProductIsEvidence() {
        WorkDone form = new WorkDone(Set.of(EvidenceKind.FORM), List.of());
        ExecutionReport report = draft(content(ReportKind.FINAL, "сделано"));

        assertThatThrownBy(() -> report.submit(wanting(EvidenceKind.FORM), WorkDone.NONE, new Act("executor", NOW)))
                .isInstanceOf(ValidationException.class);
        report.submit(wanting(EvidenceKind.FORM), form, new Act("executor", NOW));

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void whatIsMissingInItRefusesAFinalReportOnly() {
        FieldError missing = new FieldError("/sheet/3/passed", Message.of("shared.REQUIRED"));
        WorkDone begun = new WorkDone(Set.of(), List.of(missing));
        ExecutionReport report = draft(content(ReportKind.FINAL, "сделано"));

        assertThatThrownBy(() -> report.submit(ANYTHING, begun, new Act("executor", NOW)))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(refused.errors())
                        .containsExactly(missing));
        report.write(content(ReportKind.INTERIM, "делаем"), new Act("executor", NOW));
        report.submit(ANYTHING, begun, new Act("executor", NOW));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    private static List<FieldError> faults(
            EvidenceKind wanted, @Nullable String act, List<EvidenceKind> files, FormData data) {
        ExecutionReport report =
                draft(new ReportContent(ReportKind.FINAL, "сделано", act, act == null ? null : TODAY, data));
        files.forEach(kind -> report.attach(file(kind + ".pdf", PDF, 10), kind, new Act("executor", NOW)));
        return ReportMustCarryItsEvidence.faults(report, wanting(wanted));
    }

    private static EvidenceContract wanting(EvidenceKind kind) {
        return new EvidenceContract(
                List.of(EvidenceRequirement.of(kind, 1)), Set.of(FileType.values()), EvidenceContract.LARGEST_FILE);
    }

    private static StoredFile file(String name, String mediaType, long size) {
        return new StoredFile(name, mediaType, size, "0".repeat(64));
    }

    private static ReportContent content(ReportKind kind, String text) {
        return new ReportContent(kind, text, null, null, FormData.NONE);
    }

    private static ExecutionReport draft(ReportContent content) {
        ExecutionReport report = ExecutionReport.draft(point(), false, new Act("executor", NOW));
        report.write(content, new Act("executor", NOW));
        return report;
    }

    private static ExecutionReport submitted(ControlPoint point, ReportKind kind) {
        ExecutionReport report = ExecutionReport.draft(point, false, new Act("executor", NOW));
        report.write(content(kind, "сделано"), new Act("executor", NOW));
        report.submit(ANYTHING, WorkDone.NONE, new Act("executor", NOW));
        return report;
    }

    private static ControlPoint point() {
        LocalDate due = LocalDate.of(2020, 4, 20);
        List<PlannedPoint> points =
                List.of(new PlannedPoint(4, "2", due, due, List.of(Message.of("protocol.deadline.WRITTEN"))));
        PlannedAssignment plan =
                new PlannedAssignment(new OrganizationRef(7, "MR03", "Волховский муниципальный район"), points);
        return Assignment.putOnControl(
                        1,
                        new PlannedDecision(
                                4, "2", 2, DecisionKind.OTHER, "Решение 2", points, List.of(plan), List.of()),
                        plan,
                        new Act("controller", NOW))
                .controlPoints()
                .get(0);
    }
}
