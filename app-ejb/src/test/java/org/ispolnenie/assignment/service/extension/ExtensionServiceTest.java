package org.ispolnenie.assignment.service.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ExtensionDecided;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ExtensionRequested;
import org.ispolnenie.assignment.domain.extension.ExtensionState;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.Services;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class ExtensionServiceTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 12, 16);

    private final ExecutionWorld world = new ExecutionWorld();
    private final ControlPoint point = world.point("6", "MR02");
    private final Services executor = world.executor("MR02");
    private final Services controller = world.controller();

    @Test
    void whileARequestIsPendingThePointIsNotOverdue() {
        request();

        assertThat(point.extensionPending()).isTrue();
        assertThat(point.isOverdueOn(LocalDate.of(2020, 1, 1))).isFalse();
        assertThat(world.events).hasOnlyElementsOfType(ExtensionRequested.class);
    }

    @Test
    void aGrantedDayIsInForceAndTheOriginalStays() {
        controller.extensions.grant(request(), null, null, "ждём школы");

        assertThat(point.effectiveDue()).contains(MONDAY);
        assertThat(point.originalDue()).contains(ExecutionWorld.DUE);
        assertThat(point.statedDue()).contains(ExecutionWorld.DUE);
        assertThat(point.extensionPending()).isFalse();
        assertThat(world.events)
                .last()
                .asInstanceOf(type(ExtensionDecided.class))
                .extracting(ExtensionDecided::due)
                .isEqualTo(MONDAY);
    }

    @Test
    void anotherDayMayBeGrantedAndMovesOffADayOff() {
        // Saturday
        controller.extensions.grant(request(), null, LocalDate.of(2019, 12, 14), null);

        assertThat(point.effectiveDue()).contains(LocalDate.of(2019, 12, 13));
        assertThat(point.why()).anyMatch(step -> step.key().equals("protocol.deadline.MOVED_TO_PRECEDING"));
    }

    @Test
    void aRefusalKeepsTheDateAndNeedsAReason() {
        long id = request();
        assertThatThrownBy(() -> controller.extensions.refuse(id, null, "")).isInstanceOf(ValidationException.class);
        controller.extensions.refuse(id, null, "данные есть");

        assertThat(point.effectiveDue()).contains(ExecutionWorld.DUE);
        assertThat(world.assignments.extensionRequest(id).orElseThrow().state()).isEqualTo(ExtensionState.REFUSED);
    }

    @Test
    void itMayBeAskedAgainButNotTwiceAtOnce() {
        long first = request();
        assertThatThrownBy(this::request).isInstanceOf(ConflictException.class);
        controller.extensions.refuse(first, null, "рано");

        assertThat(request()).isNotEqualTo(first);
    }

    @Test
    void aRequestIsDecidedOnce() {
        long id = request();
        controller.extensions.grant(id, null, null, null);

        assertThatThrownBy(() -> controller.extensions.refuse(id, null, "нет")).isInstanceOf(ConflictException.class);
    }

    @Test
    void fiveDaysBeforeTheDateIsTheLastMoment() {
        Duration untilLastDay = Duration.ofDays(26);
        Services tooLate = world.later(untilLastDay.plusDays(1), "executor.mr02", "MR02", Role.EXECUTOR);
        assertThatThrownBy(() -> tooLate.extensions.request(point.id(), null, MONDAY, "не успеваем"))
                .isInstanceOf(ConflictException.class);
        Services inTime = world.later(untilLastDay, "executor.mr02", "MR02", Role.EXECUTOR);

        assertThat(inTime.extensions.request(point.id(), null, MONDAY, "не успеваем"))
                .isPositive();
    }

    @Test
    void aBodyAsksForItselfOnly() {
        Services neighbour = world.executor("MR07");

        assertThatThrownBy(() -> neighbour.extensions.request(point.id(), null, MONDAY, "чужое"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> controller.extensions.request(point.id(), null, MONDAY, "за них"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(world.as("legacy", null, Role.INTEGRATION)
                        .extensions
                        .request(point.id(), null, MONDAY, "из системы"))
                .isPositive();
    }

    @Test
    void nobodyDecidesForTheirOwnBody() {
        long id = controller.extensions.request(world.point("6", "KOIPO").id(), null, MONDAY, "заняты");

        assertThatThrownBy(() -> controller.extensions.grant(id, null, null, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> controller.extensions.refuse(id, null, "нет"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNotSeenTheLatestVersionIsTold() {
        assertThatThrownBy(() -> executor.extensions.request(point.id(), 9L, MONDAY, "ждём"))
                .isInstanceOf(StaleVersionException.class);
        long id = request();
        assertThatThrownBy(() -> controller.extensions.grant(id, 9L, null, null))
                .isInstanceOf(StaleVersionException.class);
    }

    private long request() {
        return executor.extensions.request(point.id(), null, MONDAY, "ждём данные школ");
    }
}
