package org.ispolnenie.assignment.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.RemovalGround;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportAccepted;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.ReportReturned;
import org.ispolnenie.assignment.domain.report.ExecutionReport;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.domain.report.ReportState;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.Services;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.shared.domain.AccessDeniedException;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.domain.NotFoundException;
import org.ispolnenie.shared.domain.StaleVersionException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.junit.jupiter.api.Test;

class JudgementServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 11, 1);

    private final ExecutionWorld world = new ExecutionWorld();
    private final ControlPoint point = world.point("6", "MR02");
    private final ExecutionReport report = world.reported(point, ReportKind.FINAL);
    private final Services controller = world.controller();

    @Test
    void anAcceptedReportClosesItsPointAsOfTheDayItCameIn() {
        ControlPoint late = world.point("7", "MR02");
        // 22:30 of 31 October in Greenwich is 1 November in Moscow.
        ExecutionReport atNight = world.reported(late, ReportKind.FINAL, Instant.parse("2019-10-31T22:30:00Z"));

        world.later(Duration.ofDays(9), "controller", "KOIPO", Role.CONTROLLER)
                .judgements
                .accept(atNight.id(), null, "принято");

        assertThat(late.state()).isEqualTo(ControlPointState.ACCEPTED);
        assertThat(late.executedOn()).contains(TODAY);
        assertThat(atNight.verdict()).contains("принято");
        assertThat(atNight.judgedBy()).contains("controller");
        assertThat(world.events).hasOnlyElementsOfType(ReportAccepted.class).hasSize(1);
    }

    @Test
    void oneBodysAcceptedReportClosesNobodyElses() {
        controller.judgements.accept(report.id(), null, null);

        assertThat(world.point("6", "MR07").state()).isEqualTo(ControlPointState.ON_CONTROL);
    }

    @Test
    void aReturnedReportReopensItsPointWithItsDate() {
        controller.judgements.returnReport(report.id(), null, " нет показателей ", null);

        assertThat(point.state()).isEqualTo(ControlPointState.RETURNED);
        assertThat(point.effectiveDue()).contains(ExecutionWorld.DUE);
        assertThat(report.verdict()).contains("нет показателей");
    }

    @Test
    void aNewDateOnADayOffMovesAndSaysWhy() {
        // Sunday
        controller.judgements.returnReport(report.id(), null, "нет показателей", LocalDate.of(2019, 12, 15));

        assertThat(point.effectiveDue()).contains(LocalDate.of(2019, 12, 13));
        assertThat(point.originalDue()).contains(ExecutionWorld.DUE);
        assertThat(point.why())
                .contains(Message.of("assignment.why.RETURNED_WITH_NEW_DATE", "2019-12-13"))
                .anyMatch(step -> step.key().equals("protocol.deadline.MOVED_TO_PRECEDING"));
    }

    @Test
    void aNewDateIsAfterTodayEvenWhenItMoves() {
        Services onFriday = world.later(Duration.ofDays(42), "controller", "KOIPO", Role.CONTROLLER);
        LocalDate friday = LocalDate.of(2019, 12, 13);
        refused("/newDue", () -> onFriday.judgements.returnReport(report.id(), null, "плохо", friday));
        // A Sunday; the working day before it is today.
        onFriday.judgements.returnReport(report.id(), null, "плохо", LocalDate.of(2019, 12, 15));

        assertThat(point.effectiveDue()).contains(LocalDate.of(2019, 12, 16));
        assertThat(point.why()).anyMatch(step -> step.key().equals("protocol.deadline.MOVED_PAST_DATE"));
    }

    @Test
    void aReturnTakesNoTimeAway() {
        for (LocalDate earlier : List.of(ExecutionWorld.DUE.minusDays(3), ExecutionWorld.DUE)) {
            refused("/newDue", () -> controller.judgements.returnReport(report.id(), null, "плохо", earlier));
        }

        assertThat(point.state()).isEqualTo(ControlPointState.REPORTED);
        assertThat(point.effectiveDue()).contains(ExecutionWorld.DUE);
    }

    @Test
    void aReturnNeedsAReason() {
        refused("/reason", () -> controller.judgements.returnReport(report.id(), null, " ", null));
        assertThat(point.state()).isEqualTo(ControlPointState.REPORTED);
    }

    @Test
    void whoStartsFromTheResultOfWhatWasReturnedIsWarned() {
        controller.judgements.returnReport(report.id(), null, "нет показателей", null);

        assertThat(world.events)
                .singleElement()
                .asInstanceOf(type(ReportReturned.class))
                .satisfies(returned -> {
                    assertThat(returned.warned())
                            .containsExactly(world.point("7", "MR02").id());
                    assertThat(returned.reason()).isEqualTo("нет показателей");
                });
    }

    @Test
    void whoIsDoneAlreadyIsNotWarned() {
        controller.removals.remove(world.point("7", "MR02").id(), null, RemovalGround.CANCELLED, "приказ");
        world.events.clear();
        controller.judgements.returnReport(report.id(), null, "нет показателей", null);

        assertThat(((ReportReturned) world.events.get(0)).warned()).isEmpty();
    }

    @Test
    void anInterimReportIsJudgedWithoutMovingItsPoint() {
        ControlPoint other = world.point("7", "MR07");
        ExecutionReport interim = world.reported(other, ReportKind.INTERIM);
        refused(
                "/newDue",
                () -> controller.judgements.returnReport(interim.id(), null, "мало", LocalDate.of(2020, 1, 15)));
        controller.judgements.returnReport(interim.id(), null, "мало", null);

        assertThat(interim.state()).isEqualTo(ReportState.RETURNED);
        assertThat(other.state()).isEqualTo(ControlPointState.ON_CONTROL);
    }

    @Test
    void nobodyJudgesTheirOwnBody() {
        ExecutionReport own = world.reported(world.point("6", "KOIPO"), ReportKind.FINAL);

        assertThatThrownBy(() -> controller.judgements.accept(own.id(), null, null))
                .asInstanceOf(type(AccessDeniedException.class))
                .extracting(refusal -> refusal.reason().key())
                .isEqualTo("assignment.OWN_BODY");
        assertThatThrownBy(() -> controller.judgements.returnReport(own.id(), null, "плохо", null))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(own.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aReportIsJudgedOnce() {
        controller.judgements.returnReport(report.id(), null, "нет показателей", null);

        assertThatThrownBy(() -> controller.judgements.accept(report.id(), null, null))
                .isInstanceOf(ConflictException.class);
        assertThat(world.events).hasSize(1);
    }

    @Test
    void whoHasNotSeenTheLatestVersionIsTold() {
        assertThatThrownBy(() -> controller.judgements.accept(report.id(), 7L, null))
                .isInstanceOf(StaleVersionException.class);
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void aDraftIsNotThereForTheController() {
        ExecutionReport draft = world.draft(world.point("7", "MR07"));

        assertThatThrownBy(() -> controller.judgements.accept(draft.id(), null, null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> controller.judgements.returnReport(404_404, null, "плохо", null))
                .isInstanceOf(NotFoundException.class);
    }

    private static void refused(String pointer, ThrowingCallable action) {
        assertThatThrownBy(action)
                .asInstanceOf(type(ValidationException.class))
                .extracting(
                        faulty -> faulty.errors().stream().map(e -> e.pointer()).toList())
                .isEqualTo(List.of(pointer));
    }
}
