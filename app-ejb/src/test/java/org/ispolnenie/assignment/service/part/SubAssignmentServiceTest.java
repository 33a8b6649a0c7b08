package org.ispolnenie.assignment.service.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.SubAssignmentChanged;
import org.ispolnenie.assignment.domain.part.SubAssignment;
import org.ispolnenie.assignment.domain.part.SubAssignmentState;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.Services;
import org.ispolnenie.reading.result.PartyRole;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class SubAssignmentServiceTest {

    private static final LocalDate NOVEMBER = LocalDate.of(2019, 11, 20);

    private final ExecutionWorld world = new ExecutionWorld();
    private final ControlPoint point = world.point("6", "MR02");
    private final Services executor = world.executor("MR02");
    private final Services controller = world.controller();

    @Test
    void aBodyPassesAPartOnToItsOwnMethodicalService() {
        SubAssignment part = part(give());

        assertThat(part.state()).isEqualTo(SubAssignmentState.GIVEN);
        assertThat(part.organizationId())
                .isEqualTo(world.organization("MMS-MR02").id());
        assertThat(world.events)
                .singleElement()
                .asInstanceOf(type(SubAssignmentChanged.class))
                .extracting(SubAssignmentChanged::organizationId)
                .isEqualTo(part.organizationId());
    }

    @Test
    void notToAForeignBodyNotToItselfNotToNobody() {
        refused("MMS-MR07");
        refused("MR02");
        refused("MR07");
        refused("НЕТ");
    }

    @Test
    void notLaterThanTheWhole() {
        assertThatThrownBy(() -> executor.parts.give(
                        point.id(), null, "MMS-MR02", PartyRole.EXECUTOR, "собрать", ExecutionWorld.DUE.plusDays(1)))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void onlyTheAnswerableBodyPassesOn() {
        assertThatThrownBy(() ->
                        controller.parts.give(point.id(), null, "MMS-MR02", PartyRole.EXECUTOR, "собрать", NOVEMBER))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> world.executor("MR07")
                        .parts
                        .give(point.id(), null, "MMS-MR07", PartyRole.EXECUTOR, "собрать", NOVEMBER))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCoExecutorIsAnyBodyAndTheControllersToNameAndWithdraw() {
        assertThatThrownBy(
                        () -> executor.parts.give(point.id(), null, "LOIRO", PartyRole.CO_EXECUTOR, "помочь", NOVEMBER))
                .isInstanceOf(AccessDeniedException.class);
        long id = controller.parts.give(point.id(), null, "LOIRO", PartyRole.CO_EXECUTOR, "помочь", NOVEMBER);
        assertThatThrownBy(() -> executor.parts.withdraw(id, null, "не нужно"))
                .isInstanceOf(AccessDeniedException.class);
        controller.parts.withdraw(id, null, "не нужно");

        assertThat(part(id).state()).isEqualTo(SubAssignmentState.WITHDRAWN);
    }

    @Test
    void theBodyThatHoldsAPartAnswersAndWhoeverGaveItJudges() {
        long id = give();
        Services holder = world.executor("MMS-MR02");
        holder.parts.answer(id, null, "собрано");
        assertThatThrownBy(() -> holder.parts.accept(id, null, null)).isInstanceOf(AccessDeniedException.class);
        executor.parts.returnToBody(id, null, "не все школы");
        holder.parts.answer(id, null, "собраны все");
        executor.parts.accept(id, null, "спасибо");

        assertThat(part(id).state()).isEqualTo(SubAssignmentState.ACCEPTED);
        assertThat(part(id).verdict()).contains("спасибо");
    }

    @Test
    void forABodyWithoutAccountWhoeverGaveThePartAnswers() {
        long id = give();
        executor.parts.answer(id, null, "сделано службой");

        assertThat(part(id).answeredBy()).contains("executor.MR02");
    }

    @Test
    void aBodyWithAnAccountAnswersItself() {
        long id = controller.parts.give(point.id(), null, "LOIRO", PartyRole.CO_EXECUTOR, "помочь", NOVEMBER);

        assertThatThrownBy(() -> executor.parts.answer(id, null, "помогли")).isInstanceOf(AccessDeniedException.class);
        world.executor("LOIRO").parts.answer(id, null, "помогли");
        controller.parts.accept(id, null, null);
        assertThat(part(id).state()).isEqualTo(SubAssignmentState.ACCEPTED);
    }

    @Test
    void aPartIsNotThereForANeighbour() {
        long id = give();

        assertThatThrownBy(() -> world.executor("MR07").parts.answer(id, null, "чужое"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> executor.parts.answer(-1, null, "нет такой")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theWholeOfAnotherPointIsNoParent() {
        long id = give();

        assertThatThrownBy(() -> executor.parts.give(
                        world.point("7", "MR02").id(), id, "MMS-MR02", PartyRole.EXECUTOR, "собрать", NOVEMBER))
                .isInstanceOf(ValidationException.class);
    }

    private void refused(String body) {
        assertThatThrownBy(() -> executor.parts.give(point.id(), null, body, PartyRole.EXECUTOR, "собрать", NOVEMBER))
                .as(body)
                .isInstanceOf(ValidationException.class);
    }

    private long give() {
        return executor.parts.give(point.id(), null, "MMS-MR02", PartyRole.EXECUTOR, "собрать списки", NOVEMBER);
    }

    private SubAssignment part(long id) {
        return world.assignments.subAssignment(id).orElseThrow();
    }
}
