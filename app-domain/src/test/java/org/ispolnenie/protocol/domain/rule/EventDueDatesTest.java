package org.ispolnenie.protocol.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Locale;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.RelativeTerm;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of deadlines of the meeting of 31 October 2019 once the day they wait for is entered. */
class EventDueDatesTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);
    private static final LocalDate ENTERED_ON = LocalDate.of(2019, 11, 5);
    private static final WorkingCalendar KNOWN = new ProductionCalendar(CalendarCsv.embedded()).knownOn(ENTERED_ON);

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            не позднее чем за 3 рабочих дня до проведения экзамена -> 2020-06-15 -> 2020-06-09 2020-06-09
            не позднее чем за 10 дней до начала экзаменов          -> 2020-05-25 -> 2020-05-15 2020-05-15
            за неделю до начала олимпиады                          -> 2020-02-17 -> 2020-02-10 2020-02-10
            за месяц до начала экзаменов                           -> 2020-03-31 -> 2020-02-29 2020-02-28
            до начала экзаменов                                    -> 2020-05-25 -> 2020-05-24 2020-05-22
            после проведения ВПР                                   -> 2020-04-18 -> 2020-04-18 2020-04-17
            в течение 10 дней со дня получения протокола           -> 2019-11-05 -> 2019-11-15 2019-11-15
            в течение 10 рабочих дней со дня получения протокола   -> 2019-11-05 -> 2019-11-19 2019-11-19
            в течение месяца со дня получения протокола            -> 2019-11-05 -> 2019-12-05 2019-12-05
            в течение 1 дня после получения протокола              -> 2019-11-08 -> 2019-11-09 2019-11-11
            по графику                                             -> 2020-03-15 -> 2020-03-15 2020-03-13
            """)
    void aDayGivesTheDateThatTheWordsMean(String words, LocalDate day, String dates) {
        DueDate due = due(ControlRules.regionalOrders(), words, day);

        assertThat(due.stated() + " " + due.effective()).isEqualTo(dates);
    }

    @Test
    void theDateSaysHowItFollowsFromTheWordsAndTheDayOfTheEvent() {
        Messages russian = Messages.in(Locale.forLanguageTag("ru"));

        assertThat(due(
                                ControlRules.regionalOrders(),
                                "не позднее чем за 3 рабочих дня до проведения экзамена",
                                LocalDate.of(2020, 6, 15))
                        .why())
                .extracting(russian::text)
                .containsExactly(
                        "В протоколе записано: «не позднее чем за 3 рабочих дня до проведения экзамена».",
                        "День события («проведения экзамена») — 15.06.2020.",
                        "Рабочих дней до события 15.06.2020: 3; последний день — 09.06.2020.",
                        "09.06.2020 — рабочий день, срок не переносится.");
    }

    @Test
    void everyStepIsWordedInBothLanguages() {
        for (String language : new String[] {"ru", "en"}) {
            Messages words = Messages.in(Locale.forLanguageTag(language));
            for (RelativeTerm.Unit unit : RelativeTerm.Unit.values()) {
                assertThat(words.text(Message.of("protocol.deadline.COUNTED_BACK_" + unit, 1, MEETING, MEETING)))
                        .doesNotContain("COUNTED");
                assertThat(words.text(Message.of("protocol.deadline.COUNTED_FROM_EVENT_" + unit, 1, MEETING, MEETING)))
                        .doesNotContain("COUNTED");
            }
            for (RuleField field : RuleField.values()) {
                assertThat(words.text(field.of(ControlRules.regionalOrders())))
                        .isNotBlank()
                        .doesNotContain("protocol.rules");
            }
        }
    }

    @Test
    void theWorkingDayRuleIsTheOneOfTheProtocolsRuleSet() {
        ControlRules following = new ControlRules(
                new RuleSetEdition("CIVIL", 1),
                "ГК РФ",
                "Статья 193",
                NonWorkingDayRule.FOLLOWING,
                Period.ofMonths(1),
                3,
                10,
                3,
                5,
                MonthDay.of(1, 20));

        assertThat(due(following, "по графику", LocalDate.of(2020, 3, 15)).effective())
                .isEqualTo(LocalDate.of(2020, 3, 16));
    }

    @Test
    void wordsThatGiveADateByThemselvesTakeNone() {
        assertThat(ControlRules.regionalOrders().dueDateBy(MEETING, read("до 02.12.2019"), MEETING, KNOWN))
                .isEmpty();
        assertThat(ControlRules.regionalOrders().dueDateBy(MEETING, DeadlineExpression.none(), MEETING, KNOWN))
                .isEmpty();
    }

    private static DueDate due(ControlRules rules, String words, LocalDate day) {
        return rules.dueDateBy(day, read(words), MEETING, KNOWN).orElseThrow();
    }

    private static DeadlineExpression read(String words) {
        return new DeadlineParser()
                .read(words, DeadlineContext.of(MEETING))
                .orElseThrow()
                .expression();
    }
}
