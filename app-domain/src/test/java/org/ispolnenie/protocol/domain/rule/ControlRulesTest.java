package org.ispolnenie.protocol.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.protocol.domain.rule.ControlRules.StandingReports;
import org.ispolnenie.reading.calendar.WorkingCalendar;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.DeadlineExpression;
import org.ispolnenie.reading.deadline.form.DeadlineParser;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of deadlines when they are put on control by the meeting of 31 October 2019. */
class ControlRulesTest {

    private static final LocalDate MEETING = LocalDate.of(2019, 10, 31);
    private static final ProductionCalendar CALENDAR = new ProductionCalendar(CalendarCsv.embedded());

    private final ControlRules rules = ControlRules.regionalOrders();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            до 15.11.2020            -> 2020-11-15 2020-11-13
            до 20.04.2020, 20.05.2020 -> 2020-04-20 2020-04-20, 2020-05-20 2020-05-20
            ноябрь 2019              -> 2019-11-30 2019-11-29
            в срок до 20.04.2020     -> 2020-04-20 2020-04-20
            в срок до 06.05.2020     -> 2020-05-06 2020-05-06
            в марте-мае 2020 года    -> 2020-05-31 2020-05-29
            до 02.12.2019 года       -> 2019-12-02 2019-12-02
            03.12.2019 года          -> 2019-12-03 2019-12-03
            до 02.01.2020 года       -> 2020-01-02 2019-12-31
            постоянно до 2024 года   -> 2024-12-31 2024-12-31
            ноябрь-декабрь 2019 года -> 2019-12-31 2019-12-31
            """)
    void theFoundingDocumentIsDueWhenItsAuthorsMeant(String value, String dates) {
        assertThat(dates(rules, value, MEETING)).isEqualTo(dates);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            в течение 10 рабочих дней  -> 2019-11-15 2019-11-15
            в течение 10 дней          -> 2019-11-10 2019-11-08
            в двухнедельный срок       -> 2019-11-14 2019-11-14
            в месячный срок            -> 2019-11-30 2019-11-29
            в течение одного года      -> 2020-10-31 2020-10-30
            в течение 24 часов         -> 2019-11-01 2019-11-01
            срочно                     -> 2019-11-03 2019-11-01
            незамедлительно            -> 2019-11-03 2019-11-01
            оперативно                 -> 2019-11-10 2019-11-08
            до апреля 2026 года        -> 2026-03-31 2026-03-31
            I квартал 2020             -> 2020-03-31 2020-03-31
            06.02.2020 - 30.05.2020    -> 2020-05-30 2020-05-29
            """)
    void termsAreCountedFromTheProtocol(String value, String dates) {
        assertThat(dates(rules, value, MEETING)).isEqualTo(dates);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            ежемесячно до 5 числа до 01.03.2020 -> 2019-11-05 2019-12-05 2020-01-05 2020-02-05
            ежеквартально                       -> 2019-12-31 2020-03-31 2020-06-30
            не позднее 20 числа месяца, следующего за отчетным кварталом -> 2020-01-20 2020-04-20 2020-07-20
            ежегодно до 1 февраля               -> 2020-02-01
            ежегодно до 1 октября               -> 2020-10-01
            ежегодно в марте                    -> 2020-03-31
            до 31 числа каждого месяца          -> 2019-11-30 2019-12-31 2020-01-31 2020-02-29 2020-03-31 2020-04-30 2020-05-31 2020-06-30 2020-07-31 2020-08-31
            1 раз в полугодие                   -> 2019-12-31 2020-06-30
            еженедельно (по пятницам) до 20.11.2019 -> 2019-11-01 2019-11-08 2019-11-15
            ежедневно                           -> 2020-08-31
            """)
    void recurringDeadlinesExpandToTheirEndOrThatOfTheSchoolYear(String value, String stated) {
        assertThat(dueDates(rules, value, MEETING, StandingReports.NONE).stream()
                        .map(due -> due.stated().toString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(stated);
    }

    @Test
    void aMeetingInTheSummerLooksToTheNextSchoolYear() {
        assertThat(dueDates(rules, "ежеквартально", LocalDate.of(2020, 6, 15), StandingReports.NONE))
                .extracting(DueDate::stated)
                .endsWith(LocalDate.of(2021, 6, 30));
    }

    @Test
    void aStandingTaskMayBeReportedOnYearly() {
        assertThat(dueDates(rules, "постоянно до 2024 года", MEETING, StandingReports.YEARLY))
                .extracting(due -> due.stated().toString())
                .containsExactly(
                        "2020-01-20",
                        "2021-01-20",
                        "2022-01-20",
                        "2023-01-20",
                        "2024-01-20",
                        "2024-12-31",
                        "2025-01-20");
    }

    @Test
    void aStandingTaskWithoutEndHasOnlyItsReports() {
        assertThat(dueDates(rules, "постоянно", MEETING, StandingReports.NONE)).isEmpty();
        assertThat(dueDates(rules, "постоянно", MEETING, StandingReports.YEARLY))
                .extracting(DueDate::stated)
                .startsWith(LocalDate.of(2020, 1, 20))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "по графику",
                "в течение 10 дней со дня получения протокола",
                "не позднее чем за 3 дня до проведения экзамена",
                "до 31 ноября 2019 года",
                "начиная с 2022 года"
            })
    void whatNeedsADateHasNoneYet(String value) {
        assertThat(dueDates(rules, value, MEETING, StandingReports.NONE)).isEmpty();
    }

    @Test
    void withoutADeadlineItIsOneMonthFromTheProtocol() {
        assertThat(rules.dueDates(DeadlineExpression.none(), MEETING, known(MEETING), StandingReports.NONE))
                .singleElement()
                .returns(LocalDate.of(2019, 11, 30), DueDate::stated)
                .returns(LocalDate.of(2019, 11, 29), DueDate::effective);
        LocalDate january = LocalDate.of(2020, 1, 31);
        assertThat(rules.dueDates(DeadlineExpression.none(), january, known(january), StandingReports.NONE))
                .singleElement()
                .returns(LocalDate.of(2020, 2, 29), DueDate::stated);
    }

    @ParameterizedTest
    @CsvSource({"PRECEDING, 2020-11-13", "FOLLOWING, 2020-11-16", "NONE, 2020-11-15"})
    void theRuleSetSaysWhereASundayMoves(NonWorkingDayRule rule, LocalDate effective) {
        assertThat(dueDates(with(rule), "до 15.11.2020", MEETING, StandingReports.NONE))
                .singleElement()
                .returns(effective, DueDate::effective);
    }

    @Test
    void aDateNeverMovesBackToTheProtocolItself() {
        LocalDate friday = LocalDate.of(2019, 11, 1);
        assertThat(dueDates(rules, "до 03.11.2019", friday, StandingReports.NONE))
                .singleElement()
                .returns(LocalDate.of(2019, 11, 5), DueDate::effective);
    }

    @Test
    void aDayDeclaredNonWorkingLaterDoesNotMoveTheDate() {
        assertThat(dates(rules, "до 06.05.2020", MEETING)).isEqualTo("2020-05-06 2020-05-06");
        // on 28 April the whole time from 28 March was known to be non-working: only the way forward is left
        assertThat(dates(rules, "до 06.05.2020", LocalDate.of(2020, 4, 28))).isEqualTo("2020-05-06 2020-05-12");
    }

    @Test
    void theExplanationIsSaidInWholeSentences() {
        List<DueDate> november = dueDates(rules, "Срок: ноябрь 2019.", MEETING, StandingReports.NONE);
        assertThat(Messages.in(Messages.RUSSIAN).text(november.get(0).why()))
                .isEqualTo(
                        "В протоколе записано: «ноябрь 2019». Для месяца срок — его последний день: 30.11.2019. "
                                + "30.11.2019 — суббота, выходной день. "
                                + "По правилам «Поручения региона» срок переносится на предшествующий рабочий день — 29.11.2019.");
        List<DueDate> holidays = dueDates(rules, "до 02.01.2020 года", MEETING, StandingReports.NONE);
        assertThat(Messages.in(Locale.ENGLISH).text(holidays.get(0).why()))
                .isEqualTo("The protocol says: «до 02.01.2020 года». The day 2 Jan 2020 is included. "
                        + "2 Jan 2020 is a non-working day: Новогодние каникулы (ТК РФ ст. 112). "
                        + "By the rules «Поручения региона» the date moves to the working day before: 31 Dec 2019.");
    }

    @ParameterizedTest
    @EnumSource(StandingReports.class)
    void everyStepHasItsWordsInBothLanguages(StandingReports reports) {
        List<String> values = List.of(
                "до 15.11.20, 20.05.2020",
                "ноябрь",
                "март-май",
                "1-24 марта",
                "I квартал",
                "I полугодие",
                "2-я декада марта",
                "постоянно до 2024 года",
                "до 2024 года",
                "до апреля",
                "20.12.2019",
                "ежедневно",
                "еженедельно",
                "ежемесячно",
                "ежеквартально",
                "раз в полугодие",
                "ежегодно",
                "срочно",
                "в течение 5 дней",
                "в течение 5 рабочих дней",
                "в двухнедельный срок",
                "в месячный срок",
                "в течение 2 лет",
                "в течение 24 часов",
                "до 03.11.2019",
                "до 04.11.2019",
                "до 2.11.2019");
        for (NonWorkingDayRule rule : NonWorkingDayRule.values()) {
            for (String value : values) {
                dueDates(with(rule), value, LocalDate.of(2019, 11, 1), reports)
                        .forEach(due -> due.why().forEach(step -> {
                            assertThat(Messages.in(Messages.RUSSIAN).text(step))
                                    .doesNotStartWith("protocol.")
                                    .endsWith(".")
                                    .doesNotContain("{");
                            assertThat(Messages.in(Locale.ENGLISH).text(step))
                                    .doesNotStartWith("protocol.")
                                    .endsWith(".")
                                    .doesNotContain("{");
                        }));
            }
        }
    }

    @Test
    void aStoredEditionGivesTheSameRules() {
        assertThat(new ControlRuleSet(rules).rules()).isEqualTo(rules);
    }

    private static ControlRules with(NonWorkingDayRule rule) {
        return new ControlRules(
                new RuleSetEdition("TEST", 1),
                "Проверка",
                "Акт",
                rule,
                Period.ofMonths(1),
                3,
                10,
                3,
                5,
                MonthDay.of(1, 20));
    }

    private static String dates(ControlRules rules, String value, LocalDate protocolDate) {
        return dueDates(rules, value, protocolDate, StandingReports.NONE).stream()
                .map(due -> due.stated() + " " + due.effective())
                .collect(Collectors.joining(", "));
    }

    private static List<DueDate> dueDates(
            ControlRules rules, String value, LocalDate protocolDate, StandingReports reports) {
        DeadlineExpression deadline = new DeadlineParser()
                .read(value, DeadlineContext.of(protocolDate))
                .orElseThrow()
                .expression();
        return rules.dueDates(deadline, protocolDate, known(protocolDate), reports);
    }

    private static WorkingCalendar known(LocalDate day) {
        return CALENDAR.knownOn(day);
    }
}
