package org.ispolnenie.reading.deadline.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The value of a «Срок:» line or column, row by row of the table of forms; the meeting was on 31 October 2019. */
class DeadlineLineTest {

    private static final DeadlineContext MEETING = DeadlineContext.of(LocalDate.of(2019, 10, 31));

    private final DeadlineParser parser = new DeadlineParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            до 15.11.2020             -> FIXED_DATE BY_INCLUSIVE 2020-11-15
            до 20.04.2020, 20.05.2020. -> MULTIPLE_DATES BY_INCLUSIVE 2020-04-20 2020-05-20 SEVERAL_DATES
            ноябрь 2019.              -> MONTH WITHIN 2019-11-30 from 2019-11-01 to 2019-11-30
            в срок до 20.04.2020      -> FIXED_DATE BY_INCLUSIVE 2020-04-20
            в марте-мае 2020 года     -> MONTH_RANGE WITHIN 2020-05-31 from 2020-03-01 to 2020-05-31
            до 02.12.2019 года.       -> FIXED_DATE BY_INCLUSIVE 2019-12-02
            03.12.2019 года.          -> FIXED_DATE ON_DATE 2019-12-03 NO_BOUNDARY_WORD
            20.12.2019.               -> FIXED_DATE ON_DATE 2019-12-20 NO_BOUNDARY_WORD
            постоянно до 2024 года.   -> CONTINUOUS_UNTIL_YEAR BY_INCLUSIVE 2024-12-31 from 2019-10-31 to 2024-12-31 or 2023-12-31 AMBIGUOUS_UNTIL_YEAR
            ноябрь-декабрь 2019 года. -> MONTH_RANGE WITHIN 2019-12-31 from 2019-11-01 to 2019-12-31
            """)
    void ofTheFoundingDocumentIsReadAsMeant(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Срок: до 15.11.2019                  -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            Срок −15 июня 2022 г.;               -> FIXED_DATE ON_DATE 2022-06-15 NO_BOUNDARY_WORD
            Доклад – до 15 ноября 2021 г.        -> FIXED_DATE BY_INCLUSIVE 2021-11-15
            Срок исполнения – до 1 апреля.       -> FIXED_DATE BY_INCLUSIVE 2020-04-01 YEAR_INFERRED
            До 03.02.2023                        -> FIXED_DATE BY_INCLUSIVE 2023-02-03
            не позднее 15 ноября 2019 г.         -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            НЕ ПОЗДНЕЕ 15.11.2019г.              -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            не позже 1 декабря                   -> FIXED_DATE BY_INCLUSIVE 2019-12-01 YEAR_INFERRED
            в срок не позднее 15.11.2019         -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            31.05.2007 г.                        -> FIXED_DATE ON_DATE 2007-05-31 NO_BOUNDARY_WORD
            до «15» ноября 2019 г.               -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            к 1 сентября 2020 года               -> FIXED_DATE BY_INCLUSIVE 2020-09-01
            до 1-го апреля 2020                  -> FIXED_DATE BY_INCLUSIVE 2020-04-01
            до 2020-04-01                        -> FIXED_DATE BY_INCLUSIVE 2020-04-01
            до 15/11/2019                        -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            до 15.11.19                          -> FIXED_DATE BY_INCLUSIVE 2019-11-15 SHORT_YEAR
            до 15 ноября 19 г.                   -> FIXED_DATE BY_INCLUSIVE 2019-11-15 SHORT_YEAR
            до 10.11                             -> FIXED_DATE BY_INCLUSIVE 2019-11-10 YEAR_INFERRED
            до 30 октября                        -> FIXED_DATE BY_INCLUSIVE 2020-10-30 YEAR_INFERRED
            до 31 октября                        -> FIXED_DATE BY_INCLUSIVE 2019-10-31 YEAR_INFERRED
            1 апреля                             -> FIXED_DATE ON_DATE 2020-04-01 NO_BOUNDARY_WORD YEAR_INFERRED
            до 1 мая с.г.                        -> FIXED_DATE BY_INCLUSIVE 2019-05-01 YEAR_INFERRED
            до 1 декабря текущего года           -> FIXED_DATE BY_INCLUSIVE 2019-12-01 YEAR_INFERRED
            до 1 февраля следующего года         -> FIXED_DATE BY_INCLUSIVE 2020-02-01 YEAR_INFERRED
            до 1 октября 2019/2020 учебного года -> FIXED_DATE BY_INCLUSIVE 2019-10-01
            до 1 марта 2019-2020 уч. г.          -> FIXED_DATE BY_INCLUSIVE 2020-03-01
            до 15 ноября 2019 года включительно  -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            до 15.11.2019 (пятница)              -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            до пятницы, 15 ноября 2019 г.        -> FIXED_DATE BY_INCLUSIVE 2019-11-15
            до 15.11.2020 (пятница)              -> FIXED_DATE BY_INCLUSIVE 2020-11-15 WEEKDAY_MISMATCH
            до 31 ноября 2019 года               -> FIXED_DATE BY_INCLUSIVE or 2019-11-30 IMPOSSIBLE_DATE
            до 31.11.2019                        -> FIXED_DATE BY_INCLUSIVE or 2019-11-30 IMPOSSIBLE_DATE
            30.02.2020                           -> FIXED_DATE ON_DATE or 2020-02-29 NO_BOUNDARY_WORD IMPOSSIBLE_DATE
            до 31 ноября                         -> FIXED_DATE BY_INCLUSIVE or 2019-11-30 YEAR_INFERRED IMPOSSIBLE_DATE
            до 15.окт.2019                       -> FIXED_DATE BY_INCLUSIVE 2019-10-15
            до 01 .12.2019                       -> FIXED_DATE BY_INCLUSIVE 2019-12-01
            до 15.13.2019                        -> FIXED_DATE BY_INCLUSIVE IMPOSSIBLE_DATE
            до 25 мая 1820 года                  -> FIXED_DATE BY_INCLUSIVE 1820-05-25
            до 25.05.1820                        -> FIXED_DATE BY_INCLUSIVE 1820-05-25
            до 25.05.2920 г.                     -> FIXED_DATE BY_INCLUSIVE 2920-05-25
            до 25 мая 1820 учащихся              -> FIXED_DATE BY_INCLUSIVE 2020-05-25 YEAR_INFERRED
            """)
    void withOneDateIsAFixedDate(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            до 17-00 27.04.2021                -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:00
            до 17:00 27.04.2021                -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:00
            до 17.00 27 апреля 2021 года       -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:00
            до 12.00 часов 27.04.2021          -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 12:00
            до 18 часов 27 апреля 2021         -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 18:00
            до 17 ч. 30 мин. 27.04.2021        -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:30
            до 27.04.2021 до 17.00             -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:00
            до 27.04.2021 (до 17.00)           -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:00
            до 27.04.2021 17:00 (МСК)          -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 17:00
            до 27.04.2021, 15.00 ч             -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 15:00
            до 27.04.2021 – 18 часов           -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 18:00
            не позднее 09:00 27.04.2021        -> FIXED_DATE BY_INCLUSIVE 2021-04-27 at 09:00
            """)
    void mayNameAnHour(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            до 20.04.2020 и 20.05.2020              -> MULTIPLE_DATES BY_INCLUSIVE 2020-04-20 2020-05-20 SEVERAL_DATES
            до 20.04.2020; до 20.05.2020            -> MULTIPLE_DATES BY_INCLUSIVE 2020-04-20 2020-05-20
            до 01.12.2019 (I этап), до 01.02.2020 (II этап) -> MULTIPLE_DATES BY_INCLUSIVE 2019-12-01 2020-02-01
            Сроки: I этап – до 01.12.2019; II этап – до 01.02.2020 -> MULTIPLE_DATES BY_INCLUSIVE 2019-12-01 2020-02-01
            до 15 февраля 2020 года (итоговый), 15 декабря 2019 года (промежуточный) -> MULTIPLE_DATES BY_INCLUSIVE 2019-12-15 2020-02-15 SEVERAL_DATES
            15.03.2020, 15.06.2020                  -> MULTIPLE_DATES ON_DATE 2020-03-15 2020-06-15 NO_BOUNDARY_WORD
            до 15 апреля, 15 июля и 15 октября 2020 -> MULTIPLE_DATES BY_INCLUSIVE 2020-04-15 2020-07-15 2020-10-15 SEVERAL_DATES
            до 5, 15 и 25 марта 2020 г.             -> MULTIPLE_DATES BY_INCLUSIVE 2020-03-05 2020-03-15 2020-03-25 SEVERAL_DATES
            до 15 октября и 15 января 2020 года     -> MULTIPLE_DATES BY_INCLUSIVE 2019-10-15 2020-01-15 SEVERAL_DATES
            до 20.12.2019, 20 мая                   -> MULTIPLE_DATES BY_INCLUSIVE 2019-12-20 2020-05-20 YEAR_INFERRED SEVERAL_DATES
            март, июнь, сентябрь 2020               -> MULTIPLE_DATES WITHIN 2020-03-31 2020-06-30 2020-09-30 from 2020-03-01 to 2020-09-30
            ноябрь 2019, март 2020                  -> MULTIPLE_DATES WITHIN 2019-11-30 2020-03-31 from 2019-11-01 to 2020-03-31
            """)
    void withSeveralDatesIsOneForEach(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Июнь 2007 г.                 -> MONTH WITHIN 2007-06-30 from 2007-06-01 to 2007-06-30
            Февраль                      -> MONTH WITHIN 2020-02-29 from 2020-02-01 to 2020-02-29 YEAR_INFERRED
            октябрь                      -> MONTH WITHIN 2019-10-31 from 2019-10-01 to 2019-10-31 YEAR_INFERRED
            в ноябре 2019 года           -> MONTH WITHIN 2019-11-30 from 2019-11-01 to 2019-11-30
            в течение ноября 2019 г.     -> MONTH WITHIN 2019-11-30 from 2019-11-01 to 2019-11-30
            до конца марта               -> MONTH BY_INCLUSIVE 2020-03-31 from 2020-03-01 to 2020-03-31 YEAR_INFERRED
            не позднее конца марта 2020  -> MONTH BY_INCLUSIVE 2020-03-31 from 2020-03-01 to 2020-03-31
            дек. 2019                    -> MONTH WITHIN 2019-12-31 from 2019-12-01 to 2019-12-31
            июль - август 2015           -> MONTH_RANGE WITHIN 2015-08-31 from 2015-07-01 to 2015-08-31
            с сентября по май 2020 года  -> MONTH_RANGE WITHIN 2020-05-31 from 2019-09-01 to 2020-05-31
            декабрь-январь 2020          -> MONTH_RANGE WITHIN 2020-01-31 from 2019-12-01 to 2020-01-31
            ноябрь 2019 – март 2020      -> MONTH_RANGE WITHIN 2020-03-31 from 2019-11-01 to 2020-03-31
            ноябрь-февраль               -> MONTH_RANGE WITHIN 2020-02-29 from 2019-11-01 to 2020-02-29 YEAR_INFERRED
            сентябрь-май 2019-2020 учебного года -> MONTH_RANGE WITHIN 2020-05-31 from 2019-09-01 to 2020-05-31
            март 2020 - ноябрь 2019      -> MONTH_RANGE WITHIN 2019-11-30 from 2020-03-01 to 2019-11-30 REVERSED_PERIOD
            """)
    void ofMonthsEndsOnTheirLastDay(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            06.02.2023 - 30.05.2023          -> PERIOD WITHIN 2023-05-30 from 2023-02-06 to 2023-05-30
            15 марта – 19 мая 2023           -> PERIOD WITHIN 2023-05-19 from 2023-03-15 to 2023-05-19
            1-24 марта 2023                  -> PERIOD WITHIN 2023-03-24 from 2023-03-01 to 2023-03-24
            с 1 апреля по 30 апреля          -> PERIOD WITHIN 2020-04-30 from 2020-04-01 to 2020-04-30 YEAR_INFERRED
            с 1 по 30 апреля 2020 года       -> PERIOD WITHIN 2020-04-30 from 2020-04-01 to 2020-04-30
            с 15 декабря по 15 января 2020   -> PERIOD WITHIN 2020-01-15 from 2019-12-15 to 2020-01-15
            в период с 01.11.2019 по 15.11.2019 -> PERIOD WITHIN 2019-11-15 from 2019-11-01 to 2019-11-15
            с 15 января по май 2020 года     -> PERIOD WITHIN 2020-05-31 from 2020-01-15 to 2020-05-31
            01.02.-15.02.2020                -> PERIOD WITHIN 2020-02-15 from 2020-02-01 to 2020-02-15
            30.05.2023 - 06.02.2023          -> PERIOD WITHIN 2023-02-06 from 2023-05-30 to 2023-02-06 REVERSED_PERIOD
            2020 год                         -> PERIOD WITHIN 2020-12-31 from 2020-01-01 to 2020-12-31
            2019-2020 гг.                    -> PERIOD WITHIN 2020-12-31 from 2019-01-01 to 2020-12-31
            2019-2024 годы                   -> PERIOD WITHIN 2024-12-31 from 2019-01-01 to 2024-12-31
            2019-2020 учебный год            -> PERIOD WITHIN 2020-08-31 from 2019-09-01 to 2020-08-31 or 2020-05-31
            вторая половина мая 2020         -> PERIOD WITHIN 2020-05-31 from 2020-05-16 to 2020-05-31
            """)
    void ofAPeriodEndsWithIt(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            I квартал 2022               -> QUARTER WITHIN 2022-03-31 from 2022-01-01 to 2022-03-31
            4 квартал 2006 г.            -> QUARTER WITHIN 2006-12-31 from 2006-10-01 to 2006-12-31
            1-й кв. 2020 года            -> QUARTER WITHIN 2020-03-31 from 2020-01-01 to 2020-03-31
            во втором квартале 2020 года -> QUARTER WITHIN 2020-06-30 from 2020-04-01 to 2020-06-30
            до конца I квартала 2020     -> QUARTER BY_INCLUSIVE 2020-03-31 from 2020-01-01 to 2020-03-31
            I-II кварталы 2020           -> QUARTER WITHIN 2020-06-30 from 2020-01-01 to 2020-06-30
            IV квартал                   -> QUARTER WITHIN 2019-12-31 from 2019-10-01 to 2019-12-31 YEAR_INFERRED
            I полугодие                  -> HALF_YEAR WITHIN 2020-06-30 from 2020-01-01 to 2020-06-30 YEAR_INFERRED
            первое полугодие 2020 года   -> HALF_YEAR WITHIN 2020-06-30 from 2020-01-01 to 2020-06-30
            I полугодие 2019-2020 учебного года  -> HALF_YEAR WITHIN 2019-12-31 from 2019-09-01 to 2019-12-31
            II полугодие 2019-2020 учебного года -> HALF_YEAR WITHIN 2020-08-31 from 2020-01-01 to 2020-08-31
            2-я декада марта             -> DECADE WITHIN 2020-03-20 from 2020-03-11 to 2020-03-20 YEAR_INFERRED
            I декада ноября 2019         -> DECADE WITHIN 2019-11-10 from 2019-11-01 to 2019-11-10
            третья декада февраля 2020   -> DECADE WITHIN 2020-02-29 from 2020-02-21 to 2020-02-29
            IV квартал 2019 – I квартал 2020 -> QUARTER WITHIN 2020-03-31 from 2019-10-01 to 2020-03-31
            третья декада ноября - первая декада декабря 2019 -> DECADE WITHIN 2019-12-10 from 2019-11-21 to 2019-12-10
            в начале марта 2020          -> DECADE WITHIN 2020-03-10 from 2020-03-01 to 2020-03-10
            середина декабря             -> DECADE WITHIN 2019-12-20 from 2019-12-11 to 2019-12-20 YEAR_INFERRED
            до II квартала 2020 года     -> FIXED_DATE BY_INCLUSIVE 2020-03-31 or 2020-06-30 AMBIGUOUS_UNTIL_MONTH
            """)
    void ofAPartOfTheYearEndsOnItsLastDay(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            до апреля 2026 года         -> FIXED_DATE BY_INCLUSIVE 2026-03-31 or 2026-04-30 AMBIGUOUS_UNTIL_MONTH
            до марта                    -> FIXED_DATE BY_INCLUSIVE 2020-02-29 or 2020-03-31 YEAR_INFERRED AMBIGUOUS_UNTIL_MONTH
            не позднее марта 2020 года  -> FIXED_DATE BY_INCLUSIVE 2020-03-31 or 2020-02-29 AMBIGUOUS_UNTIL_MONTH
            к 2025 году                 -> FIXED_DATE BY_INCLUSIVE 2025-12-31 or 2024-12-31 AMBIGUOUS_UNTIL_YEAR
            до 2024 года                -> FIXED_DATE BY_INCLUSIVE 2024-12-31 or 2023-12-31 AMBIGUOUS_UNTIL_YEAR
            до 2024                     -> FIXED_DATE BY_INCLUSIVE 2024-12-31 or 2023-12-31 AMBIGUOUS_UNTIL_YEAR
            до конца 2024 года          -> FIXED_DATE BY_INCLUSIVE 2024-12-31
            до конца года               -> FIXED_DATE BY_INCLUSIVE 2019-12-31 YEAR_INFERRED
            до конца текущего года      -> FIXED_DATE BY_INCLUSIVE 2019-12-31 YEAR_INFERRED
            до конца учебного года      -> FIXED_DATE BY_INCLUSIVE 2020-08-31 or 2020-05-31 YEAR_INFERRED
            до конца 2019-2020 учебного года -> FIXED_DATE BY_INCLUSIVE 2020-08-31 or 2020-05-31
            до конца квартала           -> FIXED_DATE BY_INCLUSIVE 2019-12-31 YEAR_INFERRED
            до конца месяца             -> FIXED_DATE BY_INCLUSIVE 2019-10-31 YEAR_INFERRED
            """)
    void thatCanBeReadInTwoWaysKeepsBoth(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            постоянно                        -> CONTINUOUS from 2019-10-31 or 2019-12-31 or 2020-08-31 NEEDS_DATE
            на постоянной основе             -> CONTINUOUS from 2019-10-31 or 2019-12-31 or 2020-08-31 NEEDS_DATE
            Постоянно, до 31.12.2024         -> CONTINUOUS BY_INCLUSIVE 2024-12-31 from 2019-10-31 to 2024-12-31
            постоянно в течение учебного года -> CONTINUOUS WITHIN 2020-08-31 from 2019-09-01 to 2020-08-31 or 2020-05-31 YEAR_INFERRED
            в течение учебного года          -> CONTINUOUS WITHIN 2020-08-31 from 2019-09-01 to 2020-08-31 or 2020-05-31 YEAR_INFERRED
            В течение 2019-2020 учебного года -> CONTINUOUS WITHIN 2020-08-31 from 2019-09-01 to 2020-08-31 or 2020-05-31
            в течение года                   -> CONTINUOUS WITHIN 2019-12-31 from 2019-01-01 to 2019-12-31 YEAR_INFERRED
            в течение 2020 года              -> CONTINUOUS WITHIN 2020-12-31 from 2020-01-01 to 2020-12-31
            в течение 2020-2024 годов        -> CONTINUOUS WITHIN 2024-12-31 from 2020-01-01 to 2024-12-31
            начиная с 2022 года              -> CONTINUOUS FROM from 2022-01-01 NEEDS_DATE
            с 1 сентября 2020 года           -> CONTINUOUS FROM from 2020-09-01 NEEDS_DATE
            """)
    void ofAStandingTaskRunsFromAndTo(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            ежеквартально                        -> RECURRING from 2019-10-31 every QUARTER
            ежемесячно до 5 числа                -> RECURRING BY_INCLUSIVE from 2019-10-31 every MONTH day 5
            ежемесячно, не позднее 5-го числа    -> RECURRING BY_INCLUSIVE from 2019-10-31 every MONTH day 5
            до 25 числа каждого месяца           -> RECURRING BY_INCLUSIVE from 2019-10-31 every MONTH day 25
            до 5 числа месяца, следующего за отчетным -> RECURRING BY_INCLUSIVE from 2019-10-31 every MONTH day 5 following
            не позднее 20 числа месяца, следующего за отчётным кварталом -> RECURRING BY_INCLUSIVE from 2019-10-31 every QUARTER day 20 following
            ежеквартально до 10 числа месяца, следующего за отчетным кварталом -> RECURRING BY_INCLUSIVE from 2019-10-31 every QUARTER day 10 following
            ежегодно до 1 февраля                -> RECURRING BY_INCLUSIVE from 2019-10-31 every YEAR day 1 month 2
            Ежегодно, в срок до 1 февраля        -> RECURRING BY_INCLUSIVE from 2019-10-31 every YEAR day 1 month 2
            до 20 января каждого года            -> RECURRING BY_INCLUSIVE from 2019-10-31 every YEAR day 20 month 1
            до 1 марта года, следующего за отчетным -> RECURRING BY_INCLUSIVE from 2019-10-31 every YEAR day 1 month 3 following
            ежегодно с 1 по 15 июня              -> RECURRING BY_INCLUSIVE from 2019-10-31 every YEAR day 15 month 6
            постоянно, ежеквартально             -> RECURRING from 2019-10-31 every QUARTER
            ежегодно в марте                     -> RECURRING from 2019-10-31 every YEAR month 3
            еженедельно (по пятницам)            -> RECURRING from 2019-10-31 every WEEK day 5
            по понедельникам                     -> RECURRING from 2019-10-31 every WEEK day 1
            каждую пятницу                       -> RECURRING from 2019-10-31 every WEEK day 5
            1 раз в полугодие                    -> RECURRING from 2019-10-31 every HALF_YEAR
            не реже одного раза в квартал        -> RECURRING from 2019-10-31 every QUARTER
            2 раза в год                         -> RECURRING from 2019-10-31 every HALF_YEAR
            ежедневно                            -> RECURRING from 2019-10-31 every DAY
            ежеквартально до 31.12.2020          -> RECURRING from 2019-10-31 to 2020-12-31 every QUARTER
            ежемесячно в течение учебного года   -> RECURRING from 2019-10-31 to 2020-08-31 every MONTH
            """)
    void thatRecursSaysHow(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            в течение 10 рабочих дней            -> RELATIVE BY_INCLUSIVE 10 WORKING_DAY
            двухнедельный                        -> RELATIVE BY_INCLUSIVE 2 WEEK
            месячный.                            -> RELATIVE BY_INCLUSIVE 1 MONTH
            в течение 10 рабочих дней со дня получения протокола -> RELATIVE BY_INCLUSIVE 10 WORKING_DAY event [получения протокола] NEEDS_DATE
            в течение 3 дней со дня подписания протокола -> RELATIVE BY_INCLUSIVE 3 DAY
            в течение трёх дней                  -> RELATIVE BY_INCLUSIVE 3 DAY
            в течение 10 (десяти) календарных дней -> RELATIVE BY_INCLUSIVE 10 DAY
            в течение 5-ти рабочих дней          -> RELATIVE BY_INCLUSIVE 5 WORKING_DAY
            в течение месяца                     -> RELATIVE BY_INCLUSIVE 1 MONTH
            в течение двух недель                -> RELATIVE BY_INCLUSIVE 2 WEEK
            в течение одного года со дня вступления -> RELATIVE BY_INCLUSIVE 1 YEAR event [вступления] NEEDS_DATE
            в течение суток                      -> RELATIVE BY_INCLUSIVE 1 DAY
            в месячный срок                      -> RELATIVE BY_INCLUSIVE 1 MONTH
            в двухнедельный срок                 -> RELATIVE BY_INCLUSIVE 2 WEEK
            в 10-дневный срок                    -> RELATIVE BY_INCLUSIVE 10 DAY
            в десятидневный срок                 -> RELATIVE BY_INCLUSIVE 10 DAY
            в 3-х дневный срок                   -> RELATIVE BY_INCLUSIVE 3 DAY
            срочно                               -> RELATIVE BY_INCLUSIVE 0 DAY word [срочно]
            Незамедлительно                      -> RELATIVE BY_INCLUSIVE 0 DAY word [незамедлительно]
            оперативно                           -> RELATIVE BY_INCLUSIVE 0 DAY word [оперативно]
            не позднее чем за 3 рабочих дня до проведения экзамена -> RELATIVE BY_INCLUSIVE 3 WORKING_DAY before event [проведения экзамена] NEEDS_DATE
            за неделю до начала экзаменов        -> RELATIVE BY_INCLUSIVE 1 WEEK before event [начала экзаменов] NEEDS_DATE
            не позднее 5 рабочих дней после получения -> RELATIVE BY_INCLUSIVE 5 WORKING_DAY event [получения] NEEDS_DATE
            через месяц после проведения ВПР     -> RELATIVE BY_INCLUSIVE 1 MONTH event [проведения ВПР] NEEDS_DATE
            в течение полугода                   -> RELATIVE BY_INCLUSIVE 6 MONTH
            к началу учебного года               -> RELATIVE BY_INCLUSIVE 0 DAY before event [началу учебного года] or 2020-08-31 NEEDS_DATE
            10 рабочих дней                      -> RELATIVE BY_INCLUSIVE 10 WORKING_DAY
            после проведения ВПР                 -> RELATIVE BY_INCLUSIVE 0 DAY event [проведения ВПР] NEEDS_DATE
            до начала экзаменов                  -> RELATIVE BY_INCLUSIVE 0 DAY before event [начала экзаменов] NEEDS_DATE
            """)
    void thatIsCountedSaysFromWhat(String value, String meaning) {
        assertThat(told(value)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "по графику",
                "По отдельному графику",
                "по плану",
                "по плану работы комитета",
                "при необходимости",
                "по мере необходимости",
                "в соответствии с планом-графиком",
                "согласно графику проведения ГИА",
                "до особого распоряжения",
                "в установленные сроки"
            })
    void thatStandsElsewhereNeedsADate(String value) {
        assertThat(told(value)).isEqualTo("EXTERNAL NEEDS_DATE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Февраль     -> MONTH WITHIN 2021-02-28 from 2021-02-01 to 2021-02-28 YEAR_INFERRED
            до 1 марта  -> FIXED_DATE BY_INCLUSIVE 2021-03-01 YEAR_INFERRED
            IV квартал  -> QUARTER WITHIN 2021-12-31 from 2021-10-01 to 2021-12-31 YEAR_INFERRED
            """)
    void takesItsYearFromTheHeading(String value, String meaning) {
        assertThat(parser.read(value, MEETING.underYear(2021)).map(found -> DeadlineLine.of(found.expression())))
                .hasValue(meaning);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Февраль     -> MONTH WITHIN 2022-02-28 from 2022-02-01 to 2022-02-28 YEAR_INFERRED
            до 1 октября  -> FIXED_DATE BY_INCLUSIVE 2021-10-01 YEAR_INFERRED
            """)
    void takesItsYearFromTheSchoolYearOfTheHeading(String value, String meaning) {
        assertThat(parser.read(value, MEETING.underSchoolYear(2021)).map(found -> DeadlineLine.of(found.expression())))
                .hasValue(meaning);
    }

    @Test
    void takesItsMonthFromTheHeading() {
        DeadlineContext march = MEETING.underYear(2020).underMonth(Month.MARCH);
        assertThat(parser.read("до 15", march).map(found -> DeadlineLine.of(found.expression())))
                .hasValue("FIXED_DATE BY_INCLUSIVE 2020-03-15 YEAR_INFERRED");
        assertThat(parser.read("10-12", march).map(found -> DeadlineLine.of(found.expression())))
                .hasValue("PERIOD WITHIN 2020-03-12 from 2020-03-10 to 2020-03-12 YEAR_INFERRED");
    }

    @Test
    void withoutAYearAnywhereNeedsADate() {
        assertThat(parser.read("до 1 апреля", DeadlineContext.unknown())
                        .map(found -> DeadlineLine.of(found.expression())))
                .hasValue("FIXED_DATE BY_INCLUSIVE YEAR_INFERRED NEEDS_DATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "Иванов И.И.",
                "приказ от 10.05.2007 г. № 550",
                "в районе",
                "9 класс",
                "вторая неделя декабря",
                "не указан"
            })
    void thatNamesNoTimeIsNone(String value) {
        assertThat(parser.read(value, MEETING)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "до\u00A015\u00A0ноября\u00A02019\u00A0года",
                "ДО 15 НОЯБРЯ 2019 ГОДА",
                "до  15\nноября 2019 г.",
                "дo 15 нoября 2019",
                "до 15.11.2019г",
                "до 15. 11. 2019",
                "до 15 но\u00ADября 2019"
            })
    void isReadHoweverItIsTyped(String value) {
        assertThat(told(value)).isEqualTo("FIXED_DATE BY_INCLUSIVE 2019-11-15");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1-24 марта 2023", "1–24 марта 2023", "1—24 марта 2023", "1−24 марта 2023", "1 ‑ 24 марта 2023"})
    void isReadWithAnyDash(String value) {
        assertThat(told(value)).isEqualTo("PERIOD WITHIN 2023-03-24 from 2023-03-01 to 2023-03-24");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Срок: до 02.12.2019 года.            -> до 02.12.2019 года
            Срок: до 20.04.2020, 20.05.2020.     -> до 20.04.2020, 20.05.2020
            Срок −15 июня 2022 г.;               -> 15 июня 2022 г.
            Срок: постоянно до 2024 года.        -> постоянно до 2024 года
            Срок: ноябрь 2019.                   -> ноябрь 2019
            Сроки исполнения: в течение 10 рабочих дней. -> в течение 10 рабочих дней
            """)
    void keepsItsWordsWithoutLabelAndClosingSign(String line, String words) {
        FoundDeadline found = parser.read(line, MEETING).orElseThrow();
        assertThat(found.expression().asWritten()).isEqualTo(words);
        assertThat(found.span().of(line)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            до 15 час. 00 мин. 5 февраля 2020 г. -> 15:00
            до 15 час. 5 февраля 2020 г.         -> 15:00
            до 9 ч. 30 мин. 05.02.2020           -> 09:30
            """)
    void ofAnHourWrittenOutHasTheDayBehindIt(String value, String time) {
        var deadline = parser.read(value, MEETING).orElseThrow().expression();
        assertThat(deadline.dates()).containsExactly(LocalDate.of(2020, 2, 5));
        assertThat(deadline.time()).hasToString(time);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            по мере необходимости     -> по мере необходимости
            ноябрь/декабрь 2019 г.    -> ноябрь/декабрь 2019 г.
            последняя декада апреля   -> последняя декада апреля
            """)
    void ofAllItsWordsIsTaken(String value, String words) {
        assertThat(parser.read(value, MEETING).orElseThrow().span().of(value)).isEqualTo(words);
    }

    private String told(String value) {
        return parser.read(value, MEETING)
                .map(found -> DeadlineLine.of(found.expression()))
                .orElse("nothing");
    }
}
