package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.protocol.domain.reading.ReadingLines.read;

import org.ispolnenie.reading.result.ProtocolReading;
import org.junit.jupiter.api.Test;

/** Forms secretaries write in that were once misread: nothing decided may be lost, nothing said may become a decision. */
class SecretariesFormsTest {

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
        assertThat(header("ВЫПИСКА\nиз протокола № 8 заседания\nот 30 марта 2022 года\n1. Отчёт."))
                .isEqualTo("ВЫПИСКА из протокола № 8 заседания | 2022-03-30 | 8");
        assertThat(header("РЕШЕНИЕ коллегии от 20.12.2022\nI. Организация ГИА\n1. Утвердить схемы до 10.01.2023.\n"))
                .isEqualTo("РЕШЕНИЕ коллегии от 20.12.2022 | 2022-12-20 | null");
        assertThat(header("# Источник: архив, 12.12.2012\n# № 99\nРешения совещания 4 апреля 2018 года\n1. Отчёт."))
                .isEqualTo("Решения совещания 4 апреля 2018 года | 2018-04-04 | null");
        assertThat(header("План на 2023 год\n\n№\tМероприятие\tСрок\n1\tСбор данных\tмай\n"))
                .isEqualTo("План на 2023 год | null | null");
    }

    @Test
    void questionsAreNoDecisionsWhateverTheyAreCalled() {
        assertThat(
                        read(
                                """
                Протокол совещания
                Дата: 24.11.2020

                Вопросы:
                1. Подготовка к сочинению
                2. Дистанционное обучение

                Принятые решения:
                1. По первому вопросу:
                1.1. ЛОИРО провести инструктаж до 01.12.2020.
                2. По второму вопросу:
                2.1. КОиПО ЛО подготовить отчёт до 10.12.2020.
                """))
                .isEqualTo(
                        """
                1.1 | ЛОИРО провести инструктаж до 01.12.2020. | FIXED_DATE 2020-12-01 | LOIRO
                2.1 | КОиПО ЛО подготовить отчёт до 10.12.2020. | FIXED_DATE 2020-12-10 | KOIPO
                """);
        assertThat(
                        read(
                                """
                Протокол № 3 от 24.11.2020
                СЛУШАЛИ: Иванова И.И.
                РЕШИЛИ:
                По первому вопросу:
                1. ЛОИРО провести инструктаж до 01.12.2020.
                По второму вопросу:
                1. КОиПО ЛО подготовить отчёт до 10.12.2020.
                """))
                .isEqualTo(
                        """
                1.1 | ЛОИРО провести инструктаж до 01.12.2020. | FIXED_DATE 2020-12-01 | LOIRO
                2.1 | КОиПО ЛО подготовить отчёт до 10.12.2020. | FIXED_DATE 2020-12-10 | KOIPO
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

    private static String header(String text) {
        ProtocolReading reading = DeliveredDocuments.reader().read(text);
        return reading.title() + " | " + reading.meetingDate() + " | " + reading.number();
    }
}
