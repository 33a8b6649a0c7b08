package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ispolnenie.protocol.domain.reading.ReadingLines.read;

import org.junit.jupiter.api.Test;

/** Tables as secretaries draw them: sections between the rows, headings repeated, columns called otherwise. */
class SecretariesTablesTest {

    @Test
    void sectionsInsideATableAreHeadings() {
        String expected =
                """
                1.1 | Разработка положения | FIXED_DATE 2023-02-01 | GRP_OMSU_HEADS_LO
                2.1 | Сбор данных | MONTH_RANGE 2023-05-31 | LOIRO
                """;
        assertThat(
                        read(
                                """
                План мероприятий на 2023 год

                №	Мероприятие	Срок	Ответственный
                1. Нормативное обеспечение
                1.1	Разработка положения	до 1 февраля	ОМСУ
                2. Мониторинг
                2.1	Сбор данных	апрель-май	ЛОИРО
                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                """
                План мероприятий на 2023 год

                | № | Мероприятие | Срок | Ответственный |
                | 1 | Нормативное обеспечение | | |
                | 1.1 | Разработка положения | до 1 февраля | ОМСУ |
                | 2 | Мониторинг | | |
                | 2.1 | Сбор данных | апрель-май | ЛОИРО |
                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                """
                План мероприятий на 2023 год

                Мероприятие	Срок	Ответственный
                Раздел 1. Нормативное обеспечение
                Разработка положения	до 1 февраля	ОМСУ
                """))
                .isEqualTo("1 | Разработка положения | FIXED_DATE 2023-02-01 | GRP_OMSU_HEADS_LO\n");
    }

    @Test
    void numbersMayStandInTheCellsOfTheTasks() {
        assertThat(
                        read(
                                """
                Протокол № 5 от 05.02.2020

                | Пункт решения | Исполнитель | Срок исполнения |
                | 1.1. Провести мониторинг | ОМСУ | до 03.03.2020 |
                | 1.2. Подготовить сборник | ЛОИРО | до 10.03.2020 |
                """))
                .isEqualTo(
                        """
                1.1 | Провести мониторинг | FIXED_DATE 2020-03-03 | GRP_OMSU_HEADS_LO
                1.2 | Подготовить сборник | FIXED_DATE 2020-03-10 | LOIRO
                """);
    }

    @Test
    void labelsAndTheirValuesMayStandInATableOfTheirOwn() {
        assertThat(
                        read(
                                """
                Протокол № 6 от 05.02.2020
                1. Провести мониторинг сайтов.
                | Срок: | до 03.03.2020 |
                | Ответственные: | ОМСУ |
                2. Подготовить отчёт.
                | Срок: | до 10.03.2020 |
                | Ответственные: | ЛОИРО |
                """))
                .isEqualTo(
                        """
                1 | Провести мониторинг сайтов. | FIXED_DATE 2020-03-03 | GRP_OMSU_HEADS_LO
                2 | Подготовить отчёт. | FIXED_DATE 2020-03-10 | LOIRO
                """);
    }

    @Test
    void columnsMayAskWhenAndWho() {
        assertThat(
                        read(
                                """
                Поручения совещания от 08.08.2018

                № п/п | Что сделать | Кому поручено | Когда
                1 | Подготовить доклад | ЛОИРО | 15.08.2018
                """))
                .isEqualTo("1 | Подготовить доклад | FIXED_DATE 2018-08-15 | LOIRO\n");
        assertThat(read("Поручения от 08.08.2018\n\nЧто поручено\tКому\tСрок\nДоклад\tЛОИРО\t15.08.2018\n"))
                .isEqualTo("1 | Доклад | FIXED_DATE 2018-08-15 | LOIRO\n");
    }

    @Test
    void theHeadingOfATableIsNoRowHoweverOftenItStandsThere() {
        assertThat(
                        read(
                                """
                План работы на 2019-2020 учебный год

                1. Организационные мероприятия
                №	Мероприятие	Срок	Ответственный
                1	2	3	4
                1	Совещание	сентябрь	КОиПО ЛО
                №	Мероприятие	Срок	Ответственный
                2	Семинар	январь	ЛОИРО

                2. Методические мероприятия
                №	Мероприятие	Срок	Ответственный
                3	Конференция	до 20 мая	ЛОИРО
                """))
                .isEqualTo(
                        """
                1 | Совещание | MONTH 2019-09-30 | KOIPO
                2 | Семинар | MONTH 2020-01-31 | LOIRO
                3 | Конференция | FIXED_DATE 2020-05-20 | LOIRO
                """);
    }
}
