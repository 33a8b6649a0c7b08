package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.evidence.EvidenceKind;
import org.ispolnenie.assignment.domain.evidence.EvidenceRequirement;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.service.InMemoryAssignments;
import org.ispolnenie.assignment.service.decision.PutOnControlService;
import org.ispolnenie.protocol.domain.Correction;
import org.ispolnenie.protocol.domain.FoundingProtocol;
import org.ispolnenie.protocol.domain.Protocol;
import org.ispolnenie.protocol.domain.ProtocolApproved;
import org.ispolnenie.protocol.domain.ProtocolState;
import org.ispolnenie.protocol.domain.Resolution;
import org.ispolnenie.protocol.domain.UndecidedDoubtsException;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.protocol.service.ApprovalService.Approval;
import org.ispolnenie.protocol.service.ApprovalService.Approved;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalServiceTest {

    private static final Approval KEEP_THE_REST =
            new Approval(Resolution.KEEP_AS_WRITTEN, "по тексту протокола", StandingReports.NONE);

    private final World world = new World();
    private final InMemoryAssignments onControl = new InMemoryAssignments();
    private final List<AssignmentEvent> told = new ArrayList<>();
    private final PutOnControlService putOnControl =
            Wired.of(PutOnControlService.class, onControl, new ObservedEvent<AssignmentEvent>(told::add));
    private final ApprovalService service = Wired.of(
            ApprovalService.class,
            world.protocols,
            world.plans,
            new ObservedEvent<ProtocolApproved>(putOnControl::putOnControl),
            world.caller,
            World.CLOCK);
    private final long id = importFounding();

    @Test
    void theFoundingProtocolPutsTwelveDecisionsOnControlForEveryBody() {
        Approved approved = service.approve(id, null, KEEP_THE_REST);

        assertThat(approved).isEqualTo(new Approved(219, 309));
        assertThat(onControl.all()).hasSize(219);
        assertThat(onControl.all().stream()
                        .mapToInt(a -> a.controlPoints().size())
                        .sum())
                .isEqualTo(309);
    }

    @Test
    void yearlyReportsOfAStandingDecisionComeOnTop() {
        Approved approved = service.approve(
                id, null, new Approval(Resolution.KEEP_AS_WRITTEN, "по тексту", StandingReports.YEARLY));

        assertThat(approved.assignments()).isEqualTo(219);
        assertThat(approved.controlPoints()).isGreaterThan(309);
    }

    @Test
    void anUndecidedErrorRefusesAndNothingGoesOnControl() {
        assertThatThrownBy(() -> service.approve(id, null, new Approval(null, null, StandingReports.NONE)))
                .isInstanceOf(UndecidedDoubtsException.class);
        assertThat(protocol().state()).isEqualTo(ProtocolState.DRAFT);
        assertThat(onControl.all()).isEmpty();
    }

    @Test
    void keepingTheRestAsWrittenNeedsABasis() {
        assertThatThrownBy(() ->
                        service.approve(id, null, new Approval(Resolution.KEEP_AS_WRITTEN, null, StandingReports.NONE)))
                .isInstanceOf(ValidationException.class);
        assertThat(protocol().doubts()).noneMatch(doubt -> doubt.isDecided());
    }

    @Test
    void leavingTheRestIsOneRecordedDecisionAndEveryDoubtTellsIt() {
        service.approve(id, null, KEEP_THE_REST);

        assertThat(protocol().doubts())
                .isNotEmpty()
                .allMatch(doubt -> doubt.resolution().equals(Optional.of(Resolution.KEEP_AS_WRITTEN))
                        && doubt.basis().equals(Optional.of("по тексту протокола"))
                        && doubt.resolvedBy().equals(Optional.of("controller"))
                        && doubt.resolvedAt().equals(Optional.of(World.CLOCK.instant())));
        assertThat(protocol().corrections())
                .singleElement()
                .extracting(Correction::field)
                .isEqualTo(Correction.Field.REMAINING_DOUBTS);
    }

    @Test
    void aProtocolIsApprovedOnce() {
        service.approve(id, null, KEEP_THE_REST);

        assertThatThrownBy(() -> service.approve(id, null, KEEP_THE_REST)).isInstanceOf(ConflictException.class);
        assertThat(onControl.all()).hasSize(219);
    }

    @Test
    void aStaleVersionIsRefused() {
        assertThatThrownBy(() -> service.approve(id, 99L, KEEP_THE_REST)).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void noBodyGetsADecisionTwice() {
        service.approve(id, null, KEEP_THE_REST);

        Set<String> seen = new HashSet<>();
        assertThat(onControl.all()).allMatch(a -> seen.add(a.decisionNumber() + "/" + a.organizationId()));
    }

    @Test
    void theMethodicalServicesTakePartInTheAnalysisOfTheirOwnMunicipality() {
        service.approve(id, null, KEEP_THE_REST);

        assertThat(onControl.all().stream()
                        .filter(assignment -> assignment.decisionNumber().equals("6"))
                        .map(assignment -> onControl.subAssignments(
                                assignment.controlPoints().get(0).id())))
                .hasSize(18)
                .allSatisfy(parts -> assertThat(parts)
                        .singleElement()
                        .extracting(SubAssignment::role)
                        .isEqualTo(PartyRole.EXECUTOR));
    }

    @ParameterizedTest
    @CsvSource({
        "1, LEGAL_ACT", "2, LIST", "3, MINUTES", "4, CHECKLIST", "5, LETTER", "6, FORM",
        "7, DOCUMENT", "8, FORM", "9, FORM", "10, DOCUMENT", "11, LIST", "12, LEGAL_ACT"
    })
    void theWordsAndTheKindOfADecisionProposeWhatItsReportsMustContain(String decision, EvidenceKind evidence) {
        service.approve(id, null, KEEP_THE_REST);

        assertThat(onControl
                        .controlledDecision(id, decision)
                        .orElseThrow()
                        .contract()
                        .requirements())
                .singleElement()
                .extracting(EvidenceRequirement::kind)
                .isEqualTo(evidence);
    }

    @Test
    void everyBodyIsToldOnceHowMuchItGot() {
        service.approve(id, null, KEEP_THE_REST);

        assertThat(told).singleElement().isInstanceOfSatisfying(AssignmentEvent.PutOnControl.class, event -> {
            assertThat(event.shares()).hasSize(20);
            assertThat(event.shares().stream()
                            .mapToInt(share -> share.controlPoints())
                            .sum())
                    .isEqualTo(309);
        });
    }

    private long importFounding() {
        byte[] bytes = FoundingProtocol.bytes();
        return world.drafts.store(
                new Document(bytes, "text/plain", "protocol.txt", null),
                new ExtractedText(new String(bytes, StandardCharsets.UTF_8), "text/plain", "UTF-8"),
                "1".repeat(64));
    }

    private Protocol protocol() {
        return world.protocols.find(id).orElseThrow();
    }
}
