package org.ispolnenie.redating.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.assignment.domain.ControlPoint;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.assignment.domain.event.AssignmentEvent;
import org.ispolnenie.assignment.domain.event.AssignmentEvent.DatesSet;
import org.ispolnenie.assignment.domain.report.ReportKind;
import org.ispolnenie.assignment.service.ExecutionWorld;
import org.ispolnenie.assignment.service.Services;
import org.ispolnenie.assignment.service.decision.PutOnControlService;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.protocol.domain.ControlPlan;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedAssignment;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedDecision;
import org.ispolnenie.protocol.domain.ControlPlan.PlannedPoint;
import org.ispolnenie.protocol.domain.ProtocolApproved;
import org.ispolnenie.protocol.domain.rule.ControlRules;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.reading.result.DecisionKind;
import org.ispolnenie.redating.service.EventDateService.Entering;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.domain.ConflictException;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.ObservedEvent;
import org.ispolnenie.test.Wired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions 20 and 21 wait for the same exam, 22 for a schedule; each is for two districts. */
class EventDateServiceTest {

    private static final LocalDate EXAM = LocalDate.of(2020, 6, 15);
    private static final LocalDate DUE = LocalDate.of(2020, 6, 9);
    private static final LocalDate LATER = LocalDate.of(2020, 6, 22);
    private static final LocalDate LATER_DUE = LocalDate.of(2020, 6, 17);

    private final ExecutionWorld world = new ExecutionWorld();
    private final InMemoryEventDates entered = new InMemoryEventDates();
    private final InMemoryAwaitedDates awaited = new InMemoryAwaitedDates(world.assignments, entered);
    private final Services controller = world.controller();
    private final EventDateService eventDates = Wired.of(
            EventDateService.class,
            world.assignments,
            entered,
            Wired.of(AwaitedDateQueries.class, awaited),
            Wired.of(EventDates.class, world.world.ruleSets, world.world.calendar, ExecutionWorld.CLOCK),
            world.caller("controller", "KOIPO", Role.CONTROLLER),
            new ObservedEvent<AssignmentEvent>(world.events::add),
            ExecutionWorld.CLOCK);

    @BeforeEach
    void putOnControl() {
        says(20, "не позднее чем за 3 рабочих дня до проведения экзамена");
        says(21, "за неделю до проведения экзамена");
        says(22, "по графику");
        List<PlannedDecision> decisions =
                Stream.of("20", "21", "22").map(this::planned).toList();
        Wired.of(PutOnControlService.class, world.assignments, new ObservedEvent<AssignmentEvent>(happened -> {}))
                .putOnControl(new ProtocolApproved(
                        ExecutionWorld.PROTOCOL,
                        new ControlPlan(decisions),
                        ControlRules.regionalOrders().ruleSet(),
                        new Act("controller", ExecutionWorld.CLOCK.instant())));
    }

    @Test
    void enteringTheDayOfTheEventDatesAllBodiesAtOnce() {
        eventDates.enter(20, entering(EXAM, null));

        for (String body : List.of("MR02", "MR07")) {
            ControlPoint point = world.point("20", body);
            assertThat(point.statedDue()).contains(DUE);
            assertThat(point.originalDue()).contains(DUE);
            assertThat(point.effectiveDue()).contains(DUE);
            assertThat(point.assignment().nextDue()).contains(DUE);
            assertThat(point.why()).extracting(Message::key).contains("protocol.deadline.EVENT_ON");
            assertThat(point.history())
                    .last()
                    .satisfies(entry -> assertThat(entry.reason().orElseThrow()).contains("приказ № 5"));
        }
        assertThat(world.point("21", "MR02").effectiveDue()).isEmpty();
        assertThat(entered.eventDate(20)).hasValueSatisfying(date -> {
            assertThat(date.event()).contains("проведения экзамена");
            assertThat(date.points()).isEqualTo(2);
            assertThat(date.person()).isEqualTo("controller");
        });
        assertThat(world.events).last().asInstanceOf(type(DatesSet.class)).satisfies(event -> {
            assertThat(event.shares().values()).containsExactly(1, 1);
            assertThat(event.due()).isEqualTo(DUE);
            assertThat(event.moved()).isFalse();
        });
    }

    @Test
    void aPreviewShowsTheDateAndStoresNothing() {
        assertThat(eventDates.preview(20, EXAM, true))
                .extracting(DatedDecision::due)
                .containsExactly(DUE, LocalDate.of(2020, 6, 8));
        assertThat(world.point("20", "MR02").effectiveDue()).isEmpty();
        assertThat(world.events).isEmpty();
    }

    @Test
    void theSameEventIsEnteredOnceForAllDecisionsThatWaitForIt() {
        assertThat(eventDates.enter(20, new Entering(EXAM, "приказ № 5", true, null)))
                .hasSize(2);

        assertThat(world.point("21", "MR07").effectiveDue()).contains(LocalDate.of(2020, 6, 8));
        assertThat(world.point("22", "MR07").effectiveDue()).isEmpty();
        assertThat(world.events).hasSize(2);
    }

    @Test
    void whatRefersToAnotherDocumentTakesTheDueDateItself() {
        // Sunday
        eventDates.enter(22, entering(LocalDate.of(2020, 3, 15), null));

        assertThat(world.point("22", "MR02").statedDue()).contains(LocalDate.of(2020, 3, 15));
        assertThat(world.point("22", "MR02").effectiveDue()).contains(LocalDate.of(2020, 3, 13));
    }

    @Test
    void anEventThatMovesTakesAlongWhatAwaitsExecutionAndLeavesWhatIsReported() {
        eventDates.enter(20, entering(EXAM, null));
        ControlPoint reported = world.point("20", "MR02");
        world.reported(reported, ReportKind.FINAL);
        assertThat(reported.state()).isEqualTo(ControlPointState.REPORTED);

        eventDates.enter(20, entering(LATER, EXAM));

        assertThat(reported.effectiveDue()).contains(DUE);
        assertThat(world.point("20", "MR07").originalDue()).contains(LATER_DUE);
        assertThat(world.point("20", "MR07").effectiveDue()).contains(LATER_DUE);
    }

    @Test
    void anExtensionThatReachesFurtherThanTheMovedEventStays() {
        eventDates.enter(20, entering(EXAM, null));
        ControlPoint point = world.point("20", "MR02");
        LocalDate granted = LocalDate.of(2020, 6, 30);
        long request = world.executor("MR02").extensions.request(point.id(), null, granted, "ждём школы");
        controller.extensions.grant(request, null, null, null);

        eventDates.enter(20, entering(LATER, EXAM));

        assertThat(point.originalDue()).contains(LATER_DUE);
        assertThat(point.effectiveDue()).contains(granted);
        assertThat(point.why()).extracting(Message::key).contains("assignment.why.LATER_DATE_STAYS");
        assertThat(world.point("20", "MR07").effectiveDue()).contains(LATER_DUE);
    }

    @Test
    void aMoveMustSayWhatItReplaces() {
        assertThatThrownBy(() -> eventDates.enter(20, entering(LATER, EXAM))).isInstanceOf(ConflictException.class);
        eventDates.enter(20, entering(EXAM, null));

        assertThatThrownBy(() -> eventDates.enter(20, entering(LATER, null))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> eventDates.enter(20, entering(LATER, LATER))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> eventDates.enter(20, entering(EXAM, EXAM)))
                .as("the same day changes nothing")
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aBasisIsNeededAndTheDateMustNotLieBeforeTheMeetingNorFarOff() {
        assertThatThrownBy(() -> eventDates.enter(20, new Entering(EXAM, " ", false, null)))
                .isInstanceOf(ValidationException.class);
        for (LocalDate wrong :
                List.of(LocalDate.of(2019, 11, 1), LocalDate.of(2020, 6, 15).plusYears(100))) {
            assertThatThrownBy(() -> eventDates.enter(20, entering(wrong, null)))
                    .asInstanceOf(type(ValidationException.class))
                    .satisfies(refusal ->
                            assertThat(refusal.errors().get(0).pointer()).isEqualTo("/date"));
        }
    }

    private static Entering entering(LocalDate day, @Nullable LocalDate replaces) {
        return new Entering(day, "приказ № 5", false, replaces);
    }

    private void says(long decision, String words) {
        awaited.says(
                decision,
                new DeadlineParser()
                        .read(words, DeadlineContext.of(LocalDate.of(2019, 10, 31)))
                        .orElseThrow()
                        .expression());
    }

    private PlannedDecision planned(String number) {
        List<PlannedPoint> points = List.of(new PlannedPoint(
                Long.parseLong(number), number, null, null, List.of(Message.of("protocol.deadline.NEEDS_DATE", "?"))));
        return new PlannedDecision(
                Long.parseLong(number),
                number,
                Integer.parseInt(number),
                DecisionKind.OTHER,
                "Решение " + number,
                points,
                Stream.of("MR02", "MR07")
                        .map(code -> new PlannedAssignment(world.organization(code), points))
                        .toList(),
                List.of());
    }
}
