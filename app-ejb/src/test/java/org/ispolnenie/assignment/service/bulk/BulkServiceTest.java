package org.ispolnenie.assignment.service.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.Reminded;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.Services;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class BulkServiceTest {

    private final ExecutionWorld world = new ExecutionWorld();
    private final Services controller = world.controller();

    @Test
    void whatIsRefusedForOneRowLeavesTheOthersAlone() {
        ExecutionReport good = world.reported(world.point("6", "MR02"), ReportKind.FINAL);
        ExecutionReport own = world.reported(world.point("6", "KOIPO"), ReportKind.FINAL);

        List<BulkRow> rows = controller.bulk.accept(List.of(own.id(), -1L, good.id(), good.id()), "принято");

        assertThat(rows).extracting(BulkRow::id).containsExactly(own.id(), -1L, good.id());
        assertThat(rows).extracting(BulkRow::done).containsExactly(false, false, true);
        assertThat(rows)
                .extracting(row -> row.refusal() == null ? null : row.refusal().key())
                .containsExactly("assignment.OWN_BODY", "assignment.NO_SUCH_REPORT", null);
        assertThat(world.point("6", "MR02").state()).isEqualTo(ControlPointState.ACCEPTED);
    }

    @Test
    void manyAreReturnedForOneReason() {
        ExecutionReport one = world.reported(world.point("6", "MR02"), ReportKind.FINAL);
        ExecutionReport other = world.reported(world.point("6", "MR07"), ReportKind.FINAL);

        assertThat(controller.bulk.returnReports(List.of(one.id(), other.id()), "нет показателей"))
                .allMatch(BulkRow::done);
        assertThat(world.point("6", "MR07").state()).isEqualTo(ControlPointState.RETURNED);
        assertThatThrownBy(() -> controller.bulk.returnReports(List.of(one.id()), " "))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void aPointIsRemindedOfOnceADay() {
        List<Long> point = List.of(world.point("6", "MR02").id());
        controller.bulk.remind(point);
        List<BulkRow> again = controller.bulk.remind(point);

        assertThat(again).singleElement().satisfies(row -> {
            assertThat(row.done()).isFalse();
            assertThat(row.refusal())
                    .isNotNull()
                    .extracting(refusal -> refusal.key())
                    .isEqualTo("assignment.ALREADY_REMINDED");
        });
        assertThat(world.events).hasOnlyElementsOfType(Reminded.class).hasSize(1);
        assertThat(world.later(Duration.ofDays(1), "controller", "KOIPO", Role.CONTROLLER)
                        .bulk
                        .remind(point))
                .allMatch(BulkRow::done);
    }

    @Test
    void nobodyIsRemindedOfWhatIsReported() {
        world.reported(world.point("6", "MR02"), ReportKind.FINAL);

        assertThat(controller.bulk.remind(List.of(world.point("6", "MR02").id())))
                .noneMatch(BulkRow::done);
        assertThat(world.events).isEmpty();
    }

    @Test
    void neitherNoneNorMoreThanFiveHundredAreTaken() {
        assertThatThrownBy(() -> controller.bulk.remind(List.of())).isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> controller.bulk.remind(Collections.nCopies(501, 1L)))
                .isInstanceOf(ValidationException.class);
    }
}
