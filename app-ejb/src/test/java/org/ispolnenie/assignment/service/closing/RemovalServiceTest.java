package org.ispolnenie.assignment.service.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.Sharing;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ControlPointRemoved;
import org.ispolnenie.assignment.domain.evidence.EvidenceContract;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.Services;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

/** Taking control points off control, and decisions as a whole. */
class RemovalServiceTest {

    private final ExecutionWorld world = new ExecutionWorld();
    private final ControlPoint point = world.point("6", "MR02");
    private final Services controller = world.controller();

    @Test
    void whatWaitsOnARemovedPointWaitsNoMore() {
        long request = world.executor("MR02").extensions.request(point.id(), null, LocalDate.of(2019, 12, 16), "ждём");
        world.draft(point);

        controller.removals.remove(point.id(), null, RemovalGround.NOT_RELEVANT, "решение комитета");

        assertThat(point.state()).isEqualTo(ControlPointState.NOT_RELEVANT);
        assertThat(world.assignments.extensionRequest(request).orElseThrow().state())
                .isEqualTo(ExtensionState.LAPSED);
        assertThat(world.assignments.draftOn(point.id())).isEmpty();
        assertThat(world.events).last().isInstanceOf(ControlPointRemoved.class);
    }

    @Test
    void theCommitteesOwnPointsEndByRemoval() {
        ControlPoint own = world.point("6", "KOIPO");
        controller.removals.remove(own.id(), null, RemovalGround.EXECUTED_OTHERWISE, "приказ 5");

        assertThat(own.state()).isEqualTo(ControlPointState.REMOVED);
        assertThat(own.removalGround()).contains(RemovalGround.EXECUTED_OTHERWISE);
    }

    @Test
    void aRemovalNeedsABasisAndHappensOnce() {
        assertThatThrownBy(() -> remove(point, " ")).isInstanceOf(ValidationException.class);
        remove(point, "приказ");
        assertThatThrownBy(() -> remove(point, "приказ")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> controller.removals.remove(-1, null, RemovalGround.CANCELLED, "приказ"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDecisionLeavesControlOnlyWhenEveryPointOfEveryBodyIsClosed() {
        remove(point, "приказ");
        remove(world.point("6", "MR07"), "приказ");
        assertThatThrownBy(() -> controller.decisions.close(ExecutionWorld.PROTOCOL, "6", null, "приказ 7"))
                .isInstanceOf(ConflictException.class);
        remove(world.point("6", "KOIPO"), "приказ");

        controller.decisions.close(ExecutionWorld.PROTOCOL, "6", null, "приказ 7");

        assertThat(world.assignments
                        .controlledDecision(ExecutionWorld.PROTOCOL, "6")
                        .orElseThrow()
                        .closingAct())
                .contains("приказ 7");
        assertThatThrownBy(() -> controller.decisions.demand(
                        ExecutionWorld.PROTOCOL, "6", null, EvidenceContract.proposedFor(DecisionKind.PISA, "")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void theEvidenceContractIsTheControllersToSettle() {
        EvidenceContract contract = EvidenceContract.proposedFor(DecisionKind.PPE_READINESS, "");
        assertThatThrownBy(() -> controller.decisions.demand(ExecutionWorld.PROTOCOL, "6", 9L, contract))
                .isInstanceOf(StaleVersionException.class);
        controller.decisions.demand(ExecutionWorld.PROTOCOL, "6", null, contract);

        assertThat(world.assignments
                        .controlledDecision(ExecutionWorld.PROTOCOL, "6")
                        .orElseThrow()
                        .contract()
                        .requirements())
                .extracting(line -> line.kind())
                .isEqualTo(contract.requirements().stream()
                        .map(line -> line.kind())
                        .toList());
        assertThatThrownBy(() -> controller.decisions.demand(ExecutionWorld.PROTOCOL, "99", null, contract))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aNeighbourSeesReportsOnlyWhereTheControllerSharesThemAndStillMayNotAct() {
        Services neighbour = world.executor("MR07");
        assertThatThrownBy(() -> neighbour.rights.requireVisible(point)).isInstanceOf(NotFoundException.class);
        controller.decisions.share(ExecutionWorld.PROTOCOL, 0L, Sharing.STATES);
        assertThatThrownBy(() -> neighbour.rights.requireVisible(point)).isInstanceOf(NotFoundException.class);
        controller.decisions.share(ExecutionWorld.PROTOCOL, 0L, Sharing.REPORTS);

        neighbour.rights.requireVisible(point);
        assertThatThrownBy(
                        () -> neighbour.extensions.request(point.id(), null, LocalDate.of(2019, 12, 16), "за соседа"))
                .hasMessageContaining("NOT_YOUR_POINT");
        assertThatThrownBy(() -> neighbour.comments.comment(point.id(), "мнение"))
                .hasMessageContaining("NOT_YOUR_POINT");
        assertThatThrownBy(() -> world.executor("MR05").rights.requireVisible(point))
                .isInstanceOf(NotFoundException.class);
    }

    private void remove(ControlPoint removed, String basis) {
        controller.removals.remove(removed.id(), null, RemovalGround.CANCELLED, basis);
    }
}
