package org.ispolnenie.oversight.service.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lateness by working days: 4 November 2019 is a holiday, a Monday. */
class DaysLateTest {

    private static final WorkingCalendar BY_LAW = new ProductionCalendar(List.of()).knownOn(LocalDate.of(2019, 11, 1));

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            due,        today,      working, calendar, lateness
            2019-11-01, 2019-11-02, 0,       1,        UP_TO_5
            2019-11-01, 2019-11-04, 0,       3,        UP_TO_5
            2019-11-01, 2019-11-05, 1,       4,        UP_TO_5
            2019-11-01, 2019-11-11, 5,       10,       UP_TO_5
            2019-11-01, 2019-11-12, 6,       11,       UP_TO_10
            2019-11-01, 2019-11-18, 10,      17,       UP_TO_10
            2019-11-01, 2019-11-19, 11,      18,       OVER_10
            """)
    void aWeekendMakesNothingLater(LocalDate due, LocalDate today, int working, long calendar, Lateness lateness) {
        DaysLate late = new DaysLate.On(today, BY_LAW).of(due);

        assertThat(late).isEqualTo(new DaysLate(working, calendar));
        assertThat(late.lateness()).isEqualTo(lateness);
    }

    /** The kinds meet without gap: the date before the earliest of one kind is of the next. */
    @Test
    void theEarliestDateOfAKindIsTheLastThatIsNotMoreLate() {
        for (LocalDate today = LocalDate.of(2019, 10, 25);
                today.isBefore(LocalDate.of(2020, 1, 20));
                today = today.plusDays(1)) {
            DaysLate.On seen = new DaysLate.On(today, BY_LAW);
            for (int most : new int[] {Lateness.FEW, Lateness.MANY}) {
                LocalDate earliest = seen.earliest(most);
                assertThat(seen.of(earliest).working()).isEqualTo(most);
                assertThat(seen.of(earliest.minusDays(1)).working()).isEqualTo(most + 1);
            }
        }
    }
}
