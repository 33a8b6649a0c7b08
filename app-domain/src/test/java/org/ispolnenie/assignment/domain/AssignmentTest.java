package org.ispolnenie.assignment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2019-11-01T06:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 20);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 20);

    @Test
    void itKnowsTheNextDateThatAwaitsExecution() {
        Assignment assignment = dueOn(APRIL, MAY);

        assertThat(assignment.nextDue()).contains(APRIL);
        point(assignment, 0).report(new Act("executor", NOW), null);
        assertThat(assignment.nextDue()).contains(MAY);
        point(assignment, 1).report(new Act("executor", NOW), null);
        assertThat(assignment.nextDue()).isEmpty();
    }

    @Test
    void aReturnedReportBringsItsDateBack() {
        Assignment assignment = dueOn(APRIL);
        point(assignment, 0).report(new Act("executor", NOW), null);
        point(assignment, 0).returnReport(new Act("controller", NOW), "нет показателей", null, List.of());

        assertThat(assignment.nextDue()).contains(APRIL);
        assertThat(assignment.state()).isEqualTo(ControlPointState.RETURNED);
    }

    @Test
    void itIsClosedOnlyWhenEveryPointIs() {
        Assignment assignment = dueOn(APRIL, MAY);
        accept(assignment, 0);
        assertThat(assignment.state().isClosed()).isFalse();
        point(assignment, 1).remove(RemovalGround.CANCELLED, new Act("controller", NOW), "решение комитета");
        assertThat(assignment.state().isClosed()).isTrue();
    }

    @Test
    void everyMoveIsKeptWithPersonTimeAndReason() {
        Assignment assignment = dueOn(APRIL);
        accept(assignment, 0);

        assertThat(point(assignment, 0).history())
                .extracting(HistoryEntry::to, HistoryEntry::person, HistoryEntry::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ControlPointState.ON_CONTROL, "controller", NOW),
                        org.assertj.core.groups.Tuple.tuple(ControlPointState.REPORTED, "executor", NOW),
                        org.assertj.core.groups.Tuple.tuple(ControlPointState.ACCEPTED, "controller", NOW));
    }

    @Test
    void anIllegalMoveIsRefusedAndLeavesNoTrace() {
        Assignment assignment = dueOn(APRIL);

        assertThatThrownBy(() -> point(assignment, 0).accept(new Act("controller", NOW), APRIL, null))
                .isInstanceOf(ConflictException.class);
        assertThat(point(assignment, 0).history()).hasSize(1);
        assertThat(point(assignment, 0).state()).isEqualTo(ControlPointState.ON_CONTROL);
    }

    @Test
    void aPointIsOverdueTheDayAfterItsDateAndOnlyWhileItAwaitsExecution() {
        Assignment assignment = dueOn(APRIL);

        assertThat(point(assignment, 0).isOverdueOn(APRIL)).isFalse();
        assertThat(point(assignment, 0).isOverdueOn(APRIL.plusDays(1))).isTrue();
        point(assignment, 0).report(new Act("executor", NOW), null);
        assertThat(point(assignment, 0).isOverdueOn(APRIL.plusDays(1))).isFalse();
    }

    @Test
    void aPointWhoseDateIsStillNeededIsNeverOverdue() {
        Assignment assignment = dueOn((LocalDate) null);

        assertThat(assignment.nextDue()).isEmpty();
        assertThat(point(assignment, 0).isOverdueOn(LocalDate.of(2100, 1, 1))).isFalse();
    }

    private static void accept(Assignment assignment, int point) {
        point(assignment, point).report(new Act("executor", NOW), null);
        point(assignment, point).accept(new Act("controller", NOW), APRIL, null);
    }

    private static ControlPoint point(Assignment assignment, int index) {
        return assignment.controlPoints().get(index);
    }

    private static Assignment dueOn(@Nullable LocalDate... dates) {
        List<PlannedPoint> points = Arrays.stream(dates)
                .map(date -> new PlannedPoint(4, "2", date, date, List.of(Message.of("protocol.deadline.WRITTEN"))))
                .toList();
        PlannedAssignment plan =
                new PlannedAssignment(new OrganizationRef(7, "MR03", "Волховский муниципальный район"), points);
        return Assignment.putOnControl(
                1,
                new PlannedDecision(4, "2", 2, DecisionKind.OTHER, "Решение 2", points, List.of(plan), List.of()),
                plan,
                new Act("controller", NOW));
    }
}
