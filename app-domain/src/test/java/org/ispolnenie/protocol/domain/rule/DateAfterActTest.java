package org.ispolnenie.protocol.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.shared.message.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a date goes that an act took the day from. */
class DateAfterActTest {

    private static final ProductionCalendar CALENDAR = new ProductionCalendar(CalendarCsv.embedded());

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
            due,        seen on,    rule,      proposed,   why
            2020-06-24, 2020-06-01, PRECEDING, 2020-06-23, MOVED_TO_PRECEDING
            2020-06-24, 2020-06-22, PRECEDING, 2020-06-23, MOVED_TO_PRECEDING
            2020-06-24, 2020-06-23, PRECEDING, 2020-06-25, MOVED_PAST_DATE
            2020-06-24, 2020-06-01, FOLLOWING, 2020-06-25, MOVED_TO_FOLLOWING
            2020-06-24, 2020-06-01, NONE,      2020-06-25, FOLLOWING_PROPOSED
            2020-04-20, 2020-04-30, PRECEDING, 2020-05-12, MOVED_PAST_DATE
            2020-04-20, 2020-04-02, FOLLOWING, 2020-05-06, MOVED_TO_FOLLOWING
            2020-06-24, 2020-08-03, PRECEDING, 2020-08-04, MOVED_PAST_DATE
            """)
    void itGoesAsTheRulesSayAndNeverIntoThePast(
            LocalDate due, LocalDate today, NonWorkingDayRule rule, LocalDate proposed, String why) {
        DueDate date = DateAfterAct.proposed(due, rule, "Поручения региона", today, CALENDAR.knownOn(today));

        assertThat(date.effective()).isEqualTo(proposed).isAfter(today);
        assertThat(date.stated()).isEqualTo(due);
        assertThat(date.why())
                .extracting(Message::key)
                .containsExactly("protocol.deadline.FALLS_ON_DAY_OFF", "protocol.deadline." + why);
    }
}
