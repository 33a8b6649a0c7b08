package org.ispolnenie.notification.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.junit.jupiter.api.Test;

class LadderDraftTest {

    private static final Ladder DELIVERED = Ladder.delivered("R");

    @Test
    void whatWasDeliveredIsARightDraft() {
        assertThat(LadderDraft.of(DELIVERED).checked("R", 0)).isEqualTo(DELIVERED);
    }

    @Test
    void stepsMayBeWrittenInAnyOrder() {
        Ladder ladder = draft(step(5), step(-3), step(0)).checked("R", 4);

        assertThat(ladder.steps()).extracting(LadderStep::offset).containsExactly(-3, 0, 5);
        assertThat(ladder.edition()).isEqualTo(4);
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        LadderDraft draft = new LadderDraft(
                " ",
                List.of(
                        step(-251),
                        new LadderDraft.Step(1, Set.of(), true, true, false),
                        step(2),
                        step(2),
                        new LadderDraft.Step(3, Set.of(ReminderRole.CHAIR), false, true, false)));

        assertThat(faults(draft))
                .containsExactly(
                        "/act", "/steps/0/offset", "/steps/1/recipients", "/steps/3/offset", "/steps/4/letter");
    }

    @Test
    void aLadderHasBetweenOneAndTwentySteps() {
        assertThat(faults(draft())).containsExactly("/steps");
        assertThat(faults(draft(
                        IntStream.range(0, 21).mapToObj(LadderDraftTest::step).toArray(LadderDraft.Step[]::new))))
                .containsExactly("/steps");
        assertThat(draft(IntStream.range(0, 20).mapToObj(LadderDraftTest::step).toArray(LadderDraft.Step[]::new))
                        .checked("R", 1)
                        .steps())
                .hasSize(20);
    }

    @Test
    void theFarthestStepsAreAYearOfWorkingDaysAway() {
        assertThat(draft(step(-250), step(250)).checked("R", 1).steps()).hasSize(2);
        assertThat(faults(draft(step(251)))).containsExactly("/steps/0/offset");
    }

    @Test
    void twoEditionsAreComparedStepByStep() {
        Ladder other = draft(
                        step(-30), step(-7), new LadderDraft.Step(0, Set.of(ReminderRole.HEAD), false, false, true))
                .checked("R", 1);
        Ladder before = draft(step(-30), step(-10), step(0)).checked("R", 0);

        assertThat(LadderChange.between(before, other))
                .extracting(LadderChange::offset, LadderChange::kind)
                .containsExactly(
                        tuple(-10, LadderChange.Kind.REMOVED),
                        tuple(-7, LadderChange.Kind.ADDED),
                        tuple(0, LadderChange.Kind.CHANGED));
        assertThat(LadderChange.between(before, before)).isEmpty();
    }

    private static LadderDraft draft(LadderDraft.Step... steps) {
        return new LadderDraft("приказ", List.of(steps));
    }

    private static LadderDraft.Step step(int offset) {
        return new LadderDraft.Step(offset, Set.of(ReminderRole.RESPONSIBLE), true, false, false);
    }

    private static List<String> faults(LadderDraft draft) {
        return catchThrowableOfType(ValidationException.class, () -> draft.checked("R", 1)).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }
}
