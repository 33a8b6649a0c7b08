package org.ispolnenie.notification.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.assignment.domain.Assignment;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.shared.domain.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of the steps by the Russian production calendar, and which step is the last for whom. */
class LadderTest {

    private static final WorkingCalendar CALENDAR = new ProductionCalendar(CalendarCsv.embedded()).latest();

    private final Ladder ladder = Ladder.delivered("REGIONAL_ORDERS");

    @ParameterizedTest(name = "{1} working days from {0} is {2}")
    @CsvSource({
        "2019-11-29,  -1, 2019-11-28",
        "2019-11-29, -10, 2019-11-15",
        "2019-11-29,   0, 2019-11-29",
        "2019-11-29,   1, 2019-12-02",
        // the New Year holidays of 2020 ended on 8 January
        "2019-12-31,   1, 2020-01-09",
        "2019-12-31,   5, 2020-01-15",
        "2020-01-09,  -1, 2019-12-31",
        "2020-01-09,  -3, 2019-12-27",
        // a Saturday that was worked
        "2024-12-28,   0, 2024-12-28",
        "2024-12-27,   1, 2024-12-28",
        // a Sunday: the day itself is the Friday before, and «one day before» the Thursday
        "2020-11-15,   0, 2020-11-13",
        "2020-11-15,  -1, 2020-11-12",
        "2020-11-15,   1, 2020-11-16"
    })
    void stepsFallOnWorkingDays(LocalDate due, int offset, LocalDate day) {
        LadderStep step = new LadderStep(offset, Set.of(ReminderRole.RESPONSIBLE), true, false, false);
        assertThat(Ladder.dayOf(step, due, CALENDAR)).isEqualTo(day);
    }

    @Test
    void theDeliveredLadderHasTheStepsOfTheRegion() {
        assertThat(ladder.steps()).extracting(LadderStep::offset).containsExactly(-30, -10, -3, -1, 0, 1, 5, 10);
    }

    @Test
    void afterAnOutageEachRoleHasOneLastStep() {
        LocalDate due = LocalDate.of(2019, 11, 15);
        Map<ReminderRole, LadderStep> last = ladder.lastFor(LocalDate.of(2019, 11, 26), due, false, CALENDAR);

        assertThat(last).hasSize(4);
        assertThat(last.values()).extracting(LadderStep::offset).containsOnly(5);
        assertThat(last).doesNotContainKey(ReminderRole.COMMITTEE_HEAD);
    }

    @Test
    void whileALaterDateIsBeingDecidedNothingIsOverdue() {
        LocalDate due = LocalDate.of(2019, 11, 15);

        assertThat(ladder.lastFor(due, due, true, CALENDAR).get(ReminderRole.RESPONSIBLE))
                .returns(0, LadderStep::offset);
        assertThat(ladder.lastFor(due.plusDays(1), due, true, CALENDAR)).isEmpty();
        assertThat(ladder.lastFor(LocalDate.of(2019, 11, 26), due, true, CALENDAR))
                .isEmpty();
    }

    @Test
    void thePointIsLookedAtAgainOnTheDayOfTheNextStep() {
        LocalDate due = LocalDate.of(2019, 11, 29);
        assertThat(ladder.nextAfter(LocalDate.of(2019, 11, 1), due, CALENDAR)).isEqualTo("2019-11-15");
        assertThat(ladder.nextAfter(LocalDate.of(2019, 11, 15), due, CALENDAR)).isEqualTo("2019-11-26");
        assertThat(ladder.nextAfter(LocalDate.of(2020, 1, 1), due, CALENDAR)).isEqualTo(Assignment.NEVER);
    }

    @Test
    void aStoredEditionGivesTheSameLadder() {
        assertThat(new ReminderLadder(ladder, new Act("controller", Instant.EPOCH)).ladder())
                .isEqualTo(ladder);
    }

    @Test
    void twoStepsOfOneDayAndStepsForNobodyAreRefused() {
        LadderStep step = ladder.steps().get(0);
        assertThatThrownBy(() -> new Ladder("R", 1, "акт", List.of(step, step)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LadderStep(1, Set.of(), true, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LadderStep(251, Set.of(ReminderRole.CHAIR), true, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
