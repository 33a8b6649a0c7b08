package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Forms secretaries write in that were once misread: nothing decided may be lost, nothing said may become a decision. */
class SecretariesFormsTest {

    private final ProtocolReader reader = Documents.reader();

    @Test
    void theDateOfTheDocumentInItsTitleIsNoYearOfTheDeadlinesBelow() {
        assertThat(
                        read(
                                """
                Протокол от 14 октября 2020 г. № 1
                1. Отчёт. Срок: до 1 февраля. Отв.: ЛОИРО
                """))
                .isEqualTo("1 | Отчёт. | FIXED_DATE 2021-02-01 | LOIRO\n");
    }

    @Test
    void aVoteEndsNoDecisionsAndTheLastOneBeforeItIsNoQuestion() {
        assertThat(
                        read(
                                """
                Протокол № 2 от 25 сентября 2018 года
                I. СЛУШАЛИ:
                Огаркова А.С. об итогах кампании.
                РЕШИЛИ:
                1. Принять информацию к сведению.
                Голосовали: «за» - единогласно.
                2. ЛОИРО провести семинар. Срок: до 01.11.2018.
                Голосовали: «за» - единогласно.

                Разное.
                СЛУШАЛИ: Иванову И.И.
                РЕШИЛИ:
                1. КОиПО ЛО представить справку до 15.11.2018.
                Председатель                    С.В. Тарасов
                """))
                .isEqualTo(
                        """
                1.1 | Принять информацию к сведению. | - | -
                1.2 | ЛОИРО провести семинар. | FIXED_DATE 2018-11-01 | LOIRO
                1.1-2 | КОиПО ЛО представить справку до 15.11.2018. | FIXED_DATE 2018-11-15 | KOIPO
                """);
    }

    @Test
    void aDecisionThatStandsRightBeforeTheNextHearingIsNoQuestion() {
        assertThat(
                        read(
                                """
                Протокол № 14
                «07» ноября 2023 года
                По первому вопросу
                Решили:
                1.1. Принять к сведению.
                1.2. Отчёт представить в КОиПО ЛО до 18.12.2023.
                СЛУШАЛИ: Михайлюк Л.Г.
                Решили:
                2.1. ЛОИРО провести обучение до 20.12.2023.
                """))
                .isEqualTo(
                        """
                1.1 | Принять к сведению. | - | -
                1.2 | Отчёт представить в КОиПО ЛО до 18.12.2023. | FIXED_DATE 2023-12-18 | to KOIPO
                2.1 | ЛОИРО провести обучение до 20.12.2023. | FIXED_DATE 2023-12-20 | LOIRO
                """);
    }

    @Test
    void aNumberOfADocumentThatEndsLikeAPrepositionDoesNotSwallowTheFirstItem() {
        assertThat(read("ПРОТОКОЛ\n31.01.2023 № 1-П\n1. ОМСУ утвердить планы до 1 марта 2023 года.\n"))
                .isEqualTo(
                        "1 | ОМСУ утвердить планы до 1 марта 2023 года. | FIXED_DATE 2023-03-01 | GRP_OMSU_HEADS_LO\n");
    }

    @Test
    void thoseNamedBelowTheirLabelAreNoSignatures() {
        assertThat(
                        read(
                                """
                Протокол № 1 от 01.02.2020
                1. Провести проверку.
                Срок: 20.02.2020
                Ответственные:
                Начальник отдела Иванов И.И.
                Директор ЛОИРО Ковальчук О.В.
                2. Провести опрос.
                Ответственный:

                Первый заместитель председателя комитета
                Срок: 25.02.2020
                3. Подвести итоги.
                """))
                .isEqualTo(
                        """
                1 | Провести проверку. | FIXED_DATE 2020-02-20 | «Начальник отдела Иванов И.И.», LOIRO
                2 | Провести опрос. | FIXED_DATE 2020-02-25 | «Первый заместитель председателя комитета»
                3 | Подвести итоги. | - | -
                """);
    }

    @Test
    void signaturesEndTheDecisionsEvenWhereNoFullStopStandsBeforeThem() {
        for (String signature : new String[] {
            "Заместитель председателя комитета\nА.С. Огарков\nИсп. Иванова А.А.",
            "\nИ.о. председателя комитета                     Огарков А.С.",
            "Председатель комитета С.В. Тарасов",
            "Врио председателя\tС.В. Тарасов"
        }) {
            assertThat(read("Решение от 4 апреля 2018 года\n1. Принять.\n2. ЛОИРО подготовить отчет\n" + signature))
                    .as(signature)
                    .isEqualTo("1 | Принять. | - | -\n2 | ЛОИРО подготовить отчет | - | LOIRO\n");
        }
    }

    @Test
    void oneDeadlineMayStandOverSeveralItems() {
        assertThat(
                        read(
                                """
                Перечень поручений от 11.01.2016 № 1

                Срок до 20 января 2016 года:
                1. Направить списки участников. Ответственные: ОМСУ.
                2. Направить заявки до 15 января 2016 года. Ответственные: ОМСУ.

                Срок до 1 февраля 2016 года:
                3. Обновить сайты. Ответственные: ОМСУ.
                """))
                .isEqualTo(
                        """
                1 | Направить списки участников. | FIXED_DATE 2016-01-20 | GRP_OMSU_HEADS_LO
                2 | Направить заявки до 15 января 2016 года. | FIXED_DATE 2016-01-15 | GRP_OMSU_HEADS_LO
                3 | Обновить сайты. | FIXED_DATE 2016-02-01 | GRP_OMSU_HEADS_LO
                """);
    }

    @Test
    void anAgendaInOneLineHidesNoDecision() {
        assertThat(
                        read(
                                """
                Протокол
                23.10.2024                                    № 4
                Присутствовали:
                1. Реброва В.И.
                2. Шарая Е.Г.
                Повестка: О подготовке к ГИА-2025

                Рекомендовать:
                1. ОМСУ – утвердить дорожные карты до 15.11.2024;
                2. ЛОИРО – провести вебинары (еженедельно, по четвергам).
                """))
                .isEqualTo(
                        """
                1 | ОМСУ – утвердить дорожные карты до 15.11.2024 | FIXED_DATE 2024-11-15 | GRP_OMSU_HEADS_LO
                2 | ЛОИРО – провести вебинары (еженедельно, по четвергам). | RECURRING | LOIRO
                """);
    }

    @Test
    void whatStandsInBracketsOrBetweenSlashesAtTheEndSaysWhoAndWhen() {
        assertThat(
                        read(
                                """
                Решения совещания 15.10.2015 г.
                1). Провести педсовет. (Срок: 31.10.2015; отв.: рук. МОУО).
                2). Организовать олимпиаду /отв. Иванова Е.П., срок — ноябрь/декабрь 2015 г./
                3). Организовать питание // Срок: до 01.11.2015 // Отв.: Кировский район
                4). подготовить рекомендации (ЛОИРО, до 30.10.2015);
                5). провести семинар в школе (Кировский район).
                """))
                .isEqualTo(
                        """
                1 | Провести педсовет. | FIXED_DATE 2015-10-31 | GRP_OMSU_HEADS_LO
                2 | Организовать олимпиаду | MONTH_RANGE 2015-12-31 | «Иванова Е.П.»
                3 | Организовать питание | FIXED_DATE 2015-11-01 | MR09
                4 | подготовить рекомендации (ЛОИРО, до 30.10.2015) | FIXED_DATE 2015-10-30 | LOIRO
                5 | провести семинар в школе (Кировский район). | - | -
                """);
    }

    @Test
    void aYearOnTheNextLineBelongsToTheDeadline() {
        assertThat(read("Протокол от 05.10.2019 № 5\n1. Отчёт.\nСрок:\n до\n 1 декабря\n 2020 г.\nОтв.: ЛОИРО\n"))
                .isEqualTo("1 | Отчёт. | FIXED_DATE 2020-12-01 | LOIRO\n");
    }

    @Test
    void titleDateAndNumberAreReadWhateverStandsAroundThem() {
        assertThat(header("ПРОТОКОЛ\nсовещания\n14.03.07 № 4\n\n1. Отчёт до 01.04.07."))
                .isEqualTo("ПРОТОКОЛ совещания | 2007-03-14 | 4");
        assertThat(
                        header(
                                "ПРОТОКОЛ № 2\nзаседания Совета\nСанкт-Петербург                25 сентября 2018 года\n\n1. Отчёт."))
                .isEqualTo("ПРОТОКОЛ № 2 заседания Совета | 2018-09-25 | 2");
        assertThat(
                        header(
                                "УТВЕРЖДАЮ\nПредседатель комитета\n______ С.В. Тарасов\n«___» ________ 2022 г.\n\nПРОТОКОЛ\nзаседания группы от 18.11.2022 № 6\n\n1. Отчёт."))
                .isEqualTo("ПРОТОКОЛ заседания группы от 18.11.2022 № 6 | 2022-11-18 | 6");
        assertThat(
                        header(
                                "Утверждаю\nПредседатель комитета\n      С.В. Тарасов\n«20» марта 2020 г.\n\nПРОТОКОЛ\nсовещания\n19 марта 2020 года   № 12\n\n1. Отчёт."))
                .isEqualTo("ПРОТОКОЛ совещания | 2020-03-19 | 12");
        assertThat(header("РЕШЕНИЕ коллегии от 20.12.2022\nI. Организация ГИА\n1. Утвердить схемы до 10.01.2023.\n"))
                .isEqualTo("РЕШЕНИЕ коллегии от 20.12.2022 | 2022-12-20 | null");
        assertThat(header("# Источник: архив, 12.12.2012\n# № 99\nРешения совещания 4 апреля 2018 года\n1. Отчёт."))
                .isEqualTo("Решения совещания 4 апреля 2018 года | 2018-04-04 | null");
        assertThat(header("План на 2023 год\n\n№\tМероприятие\tСрок\n1\tСбор данных\tмай\n"))
                .isEqualTo("План на 2023 год | null | null");
    }

    @Test
    void whoIsNamedOverTheItemsIsChargedWithEach() {
        assertThat(
                        read(
                                """
                Протокол от 05.05.2023 № 4
                Решили:
                Руководителям ОМСУ:
                1. Провести опрос до 20.05.2023.
                2. Провести сверку до 01.06.2023.

                ЛОИРО:
                3. Разработать программу до 10.06.2023.
                4. КОиПО ЛО проверить программу.
                """))
                .isEqualTo(
                        """
                1 | Провести опрос до 20.05.2023. | FIXED_DATE 2023-05-20 | GRP_OMSU_HEADS_LO
                2 | Провести сверку до 01.06.2023. | FIXED_DATE 2023-06-01 | GRP_OMSU_HEADS_LO
                3 | Разработать программу до 10.06.2023. | FIXED_DATE 2023-06-10 | LOIRO
                4 | КОиПО ЛО проверить программу. | - | KOIPO
                """);
        assertThat(
                        read(
                                """
                РЕШЕНИЕ
                областного совещания от 26 августа 2008 г.

                I. Комитету общего и профессионального образования Ленинградской области:
                1. Разработать программу до 1 октября 2008 г.
                II. ЛОИРО:
                1. Провести курсы в IV квартале 2008 г.
                """))
                .isEqualTo(
                        """
                I | Комитету общего и профессионального образования Ленинградской области: | - | KOIPO
                  I.1 | Разработать программу до 1 октября 2008 г. | FIXED_DATE 2008-10-01 | -
                II | ЛОИРО: | - | LOIRO
                  II.1 | Провести курсы в IV квартале 2008 г. | QUARTER 2008-12-31 | -
                """);
    }

    @Test
    void whoIsNamedOverNumbersThatBeginAnewIsNoWordOfTheItemAbove() {
        assertThat(
                        read(
                                """
                РЕШЕНИЕ
                областного совещания от 25 августа 2017 года

                Участники совещания рекомендуют:

                КОиПО ЛО:
                1. Провести конкурс до 01.12.2017.
                2. Провести форум до 20.12.2017.

                Органам местного самоуправления:
                1. Развивать питание до 01.02.2018.
                """))
                .isEqualTo(
                        """
                1 | Провести конкурс до 01.12.2017. | FIXED_DATE 2017-12-01 | KOIPO
                2 | Провести форум до 20.12.2017. | FIXED_DATE 2017-12-20 | KOIPO
                1-2 | Развивать питание до 01.02.2018. | FIXED_DATE 2018-02-01 | GRP_OMSU_HEADS_LO
                """);
    }

    @Test
    void lettersWithFullStopsMarkAListAndShortenedWordsDoNot() {
        assertThat(
                        read(
                                """
                Протокол от 05.05.2023 № 4
                1. ЛОИРО:
                а. разработать программы до 01.02.2024;
                б. провести апробацию в
                г. Выборге до 01.04.2024;
                в. подвести итоги.
                """))
                .isEqualTo(
                        """
                1 | ЛОИРО: | - | LOIRO
                  1.а | разработать программы до 01.02.2024 | FIXED_DATE 2024-02-01 | -
                  1.б | провести апробацию в г. Выборге до 01.04.2024 | FIXED_DATE 2024-04-01 | -
                  1.в | подвести итоги | - | -
                """);
    }

    @Test
    void furtherWordsOfADeadlineLineAreNoTask() {
        assertThat(
                        read(
                                """
                Протокол от 14.01.2020 № 4
                1. Выдать наборы.
                Срок: постоянно, до окончания дистанционного обучения
                2. Отчитаться. Срок: два раза в год (до 1 июля, до 1 декабря).
                3. Отчитаться. Срок: до 15.03.2020. Информацию направить в КОиПО ЛО.
                """))
                .isEqualTo(
                        """
                1 | Выдать наборы. | CONTINUOUS | -
                2 | Отчитаться. | RECURRING | -
                3 | Отчитаться. Информацию направить в КОиПО ЛО. | FIXED_DATE 2020-03-15 | to KOIPO
                """);
    }

    @Test
    void onlyWhatDecidingItselfDoesNeedsNoDeadline() {
        assertThat(
                        Told.doubts(
                                reader.read(
                                        """
                Протокол № 4 от 14.01.2020
                1. План утвердить.
                2. Контроль возложить на Петрова П.П.
                3. Утвердить план и провести совещание.
                """)))
                .containsExactly("3 NO_DEADLINE", "3 NO_RESPONSIBLE");
    }

    @Test
    void anItemThatEndsWithInitialsDoesNotSwallowTheNext() {
        assertThat(read("Протокол от 14.01.2020\n1. Заслушать Петрова П.П.\n2. Заслушать Попова П.П.\n"))
                .isEqualTo("1 | Заслушать Петрова П.П. | - | -\n2 | Заслушать Попова П.П. | - | -\n");
    }

    @Test
    void aNumberThatGoesOnWithAnUnfinishedComparisonIsNoItem() {
        assertThat(
                        read(
                                """
                Протокол от 12.11.2019 № 11
                1. Обеспечить присутствие не менее
                2. независимых наблюдателей по форме согласно приложению
                1. к протоколу.
                2. Провести семинар.
                """))
                .isEqualTo(
                        """
                1 | Обеспечить присутствие не менее 2. независимых наблюдателей по форме согласно приложению 1. к протоколу. | - | -
                2 | Провести семинар. | - | -
                """);
    }

    @Test
    void whateverIsNumberedInAnAnnexIsNoDecision() {
        for (String annex : new String[] {
            "Приложение № 1 к протоколу\n\nПЛАН\n1. Подготовка – до 15.09.2012\n2. Проверка – до 20.09.2012\n",
            "Председатель            С.В. Тарасов\n\nСписок школ\n1. Школа № 1\n2. Школа № 2, до 20.09.2012\n"
        }) {
            assertThat(read("Протокол № 2 от 11.09.2012\n1. ЛОИРО провести аудит до 01.10.2012.\n\n" + annex))
                    .isEqualTo("1 | ЛОИРО провести аудит до 01.10.2012. | FIXED_DATE 2012-10-01 | LOIRO\n");
        }
    }

    @Test
    void labelsFollowOneAnotherBehindCommasAndRemarksOnNamesAreNone() {
        assertThat(
                        read(
                                """
                Решения от 3 июня 2014 г.
                1. Обновить сайты. Срок до 16.06.2014 г., отв. руководители МОУО, контроль за исполнением – Иванова И.И.
                2. Разработать регламент.
                Исполнители: КОиПО ЛО (отв.), ЛОИРО
                Куратор: Сидоров А.А.
                Срок: октябрь 2014
                3. Разработать план до 17.06.2014.

                Ответственный секретарь комиссии                 А.А. Сидоров
                """))
                .isEqualTo(
                        """
                1 | Обновить сайты. | FIXED_DATE 2014-06-16 | GRP_OMSU_HEADS_LO
                2 | Разработать регламент. | MONTH 2014-10-31 | KOIPO, LOIRO
                3 | Разработать план до 17.06.2014. | FIXED_DATE 2014-06-17 | -
                """);
    }

    @Test
    void theLastOfSeveralDatedLinesKeepsItsOwnDeadline() {
        assertThat(
                        read(
                                """
                Решения от 12.03.2021
                1. КОиПО ЛО:
                1.1. подготовить приказ до 20.03.2021
                1.2. провести совещание
                Срок: 25.03.2021
                """))
                .isEqualTo(
                        """
                1 | КОиПО ЛО: | - | KOIPO
                  1.1 | подготовить приказ до 20.03.2021 | FIXED_DATE 2021-03-20 | -
                  1.2 | провести совещание | FIXED_DATE 2021-03-25 | -
                """);
    }

    @Test
    void aDeadlineInStagesHasADateALine() {
        assertThat(
                        read(
                                """
                Решения от 14.02.2020
                1. ЛОИРО обучить экспертов.
                Срок:
                20.03.2020 - 1 этап
                20.04.2020 - 2 этап
                2. ЛОИРО обучить организаторов.
                Срок: 20.03.2020 – первый этап;
                20.04.2020 – второй этап.
                """))
                .isEqualTo(
                        """
                1 | ЛОИРО обучить экспертов. | MULTIPLE_DATES 2020-03-20 2020-04-20 | LOIRO
                2 | ЛОИРО обучить организаторов. | MULTIPLE_DATES 2020-03-20 2020-04-20 | LOIRO
                """);
    }

    @Test
    void emptyLinesMayPartALabelFromItsValueEvenBeforeTheNextItem() {
        assertThat(
                        read(
                                """
                Решения от 03.09.2021
                1. Провести вебинар

                Срок:

                до 5 октября 2021

                Ответственный:

                ЛОИРО
                2. Направить отчёт до 10.10.2021.
                """))
                .isEqualTo(
                        """
                1 | Провести вебинар | FIXED_DATE 2021-10-05 | LOIRO
                2 | Направить отчёт до 10.10.2021. | FIXED_DATE 2021-10-10 | -
                """);
    }

    private String header(String text) {
        ProtocolReading reading = reader.read(text);
        LocalDate date = reading.meetingDate();
        return reading.title() + " | " + date + " | " + reading.number();
    }

    private String read(String text) {
        ReadingPropertiesTest.holds(text);
        return Told.items(reader.read(text));
    }
}
