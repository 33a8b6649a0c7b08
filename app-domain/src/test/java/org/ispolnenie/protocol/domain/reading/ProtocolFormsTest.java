package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.result.ProtocolReading;
import org.ispolnenie.reading.text.Span;
import org.junit.jupiter.api.Test;

/** The forms protocols come in: parts, numbering, labels, tables, broken lines. */
class ProtocolFormsTest {

    private final ProtocolReader reader = DeliveredDocuments.reader();

    @Test
    void onlyWhatWasDecidedIsAnItemAndTheNumberOfTheQuestionMakesItUnique() {
        ProtocolReading reading = reader.read(
                """
                ПРОТОКОЛ № 5
                заседания коллегии комитета

                г. Санкт-Петербург                         12.03.2021

                Председатель: Тарасов С.В.
                Присутствовали:
                1. Рыборецкая Т.Г. – первый заместитель председателя комитета;
                2. Михайлюк Л.Г. – начальник отдела.

                Повестка дня:
                1. О подготовке к проведению ГИА в 2021 году.
                2. О результатах ВПР.

                1. СЛУШАЛИ: Рыборецкую Т.Г. о подготовке к проведению ГИА до 1 мая.
                ВЫСТУПИЛИ: Михайлюк Л.Г.
                РЕШИЛИ:
                1.1. Принять информацию к сведению.
                1.2. Руководителям ОМСУ, кроме Сосновоборского городского округа, совместно с ЛОИРО провести
                обучение организаторов в срок до 1 апреля 2021 года и направить отчёт в КОиПО ЛО.

                2. О результатах ВПР
                СЛУШАЛИ: Иванову А.А.
                РЕШИЛИ:
                1. Проанализировать результаты ВПР.
                Срок исполнения – до 30 марта.
                Исполнители: ОМСУ. Соисполнители: ГАОУ ДПО «ЛОИРО»
                2. Контроль за исполнением решения возложить на первого заместителя председателя Рыборецкую Т.Г.

                Председатель                                          С.В. Тарасов
                """);
        assertThat(reading.title()).isEqualTo("ПРОТОКОЛ № 5 заседания коллегии комитета");
        assertThat(reading.meetingDate()).isEqualTo(LocalDate.of(2021, 3, 12));
        assertThat(reading.number()).isEqualTo("5");
        assertThat(ReadingLines.items(reading))
                .isEqualTo(
                        """
                1.1 | Принять информацию к сведению. | - | -
                1.2 | Руководителям ОМСУ, кроме Сосновоборского городского округа, совместно с ЛОИРО провести обучение организаторов в срок до 1 апреля 2021 года и направить отчёт в КОиПО ЛО. | FIXED_DATE 2021-04-01 | GRP_OMSU_HEADS_LO but GO18, with LOIRO, to KOIPO
                2.1 | Проанализировать результаты ВПР. | FIXED_DATE 2021-03-30 | GRP_OMSU_HEADS_LO, with LOIRO
                2.2 | Контроль за исполнением решения возложить на первого заместителя председателя Рыборецкую Т.Г. | - | -
                """);
        assertThat(ReadingLines.doubts(reading)).containsExactly("DUPLICATE_ITEM_NUMBER");
    }

    @Test
    void aTopicOverNumberedDecisionsIsOnlyAHeading() {
        assertThat(
                        read(
                                """
                Протокол от 15 февраля 2022 года № 3

                1. О ходе подготовки к ГИА
                (Шарая Е.Г., Иванов И.И.)
                1.1. Принять к сведению информацию Шарой Е.Г.
                1.2. Органам местного самоуправления, осуществляющим управление в сфере образования:
                - обеспечить в срок до 1 марта 2022 года утверждение схем доставки;
                - не позднее 15 марта 2022 года направить в комитет (Шарая Е.Г.) сведения о готовности.
                1.3. ГАОУ ДПО «ЛОИРО» (Ковальчук О.В.) провести обучение экспертов до 20 марта.
                Отв. Ковальчук О.В.
                2. Контроль за исполнением протокола оставляю за собой.
                """))
                .isEqualTo(
                        """
                1.1 | Принять к сведению информацию Шарой Е.Г. | - | -
                1.2 | Органам местного самоуправления, осуществляющим управление в сфере образования: | - | GRP_OMSU_HEADS_LO
                  1.2.1 | обеспечить в срок до 1 марта 2022 года утверждение схем доставки | FIXED_DATE 2022-03-01 | -
                  1.2.2 | не позднее 15 марта 2022 года направить в комитет (Шарая Е.Г.) сведения о готовности | FIXED_DATE 2022-03-15 | to KOIPO Шарая Е.Г.
                1.3 | ГАОУ ДПО «ЛОИРО» (Ковальчук О.В.) провести обучение экспертов до 20 марта. | FIXED_DATE 2022-03-20 | «Ковальчук О.В.», executor LOIRO
                2 | Контроль за исполнением протокола оставляю за собой. | - | -
                """);
    }

    @Test
    void whereNothingIsMarkedEveryDecidedParagraphIsAnItem() {
        assertThat(
                        read(
                                """
                ПРОТОКОЛ
                аппаратного совещания
                «12» марта 2020 г.

                РЕШИЛИ:
                Принять к сведению информацию о подготовке к ЕГЭ.
                Комитету по образованию Волховского муниципального района до 20.03.2020 представить в КОиПО ЛО план.
                Поручить ЛОИРО разработать рекомендации. Срок: до 1 апреля 2020 г.

                Подписи:
                """))
                .isEqualTo(
                        """
                1 | Принять к сведению информацию о подготовке к ЕГЭ. | - | -
                2 | Комитету по образованию Волховского муниципального района до 20.03.2020 представить в КОиПО ЛО план. | FIXED_DATE 2020-03-20 | MR03, to KOIPO
                3 | Поручить ЛОИРО разработать рекомендации. | FIXED_DATE 2020-04-01 | LOIRO
                """);
    }

    @Test
    void bulletsAreItemsWhereNothingElseIsMarked() {
        assertThat(
                        read(
                                """
                Совещание 10.09.2021
                Решили:
                - Поручить ЛОИРО провести курсы до 01.11.2021;
                – Главе администрации Кировского района ускорить ремонт;
                • Лодейнопольскому и Подпорожскому районам представить отчет до 01.10.2021 в КОиПО ЛО.
                Голосовали: единогласно
                """))
                .startsWith(
                        """
                1 | Поручить ЛОИРО провести курсы до 01.11.2021 | FIXED_DATE 2021-11-01 | LOIRO
                2 | Главе администрации Кировского района ускорить ремонт | - | MR09
                """);
    }

    @Test
    void labelsStandInAnyOrderOnAnyLineAndInBrackets() {
        assertThat(
                        read(
                                """
                Протокол № 1 от 5 февраля 2021 года

                1. Подготовить отчёт. Срок: до 01.03.2021. Ответственные: ЛОИРО.
                2) Провести семинар
                Ответственный: ЛОИРО
                Срок до 15 марта 2021 г.
                3. Обеспечить участие.

                Срок исполнения:

                до 1 апреля 2021 года

                Ответственные исполнители:

                КОиПО ЛО,
                ЛОИРО

                4.	Представить сведения в отдел общего образования комитета (Иванова И.И.).
                Исполнитель: Петров П.П., начальник отдела
                5. Изучить опыт (срок – до 1 декабря 2021 г., ответственный – Сидорова Анна Петровна).
                6. ПРОВЕСТИ ПРОВЕРКУ.
                СРОК: ДО 01.02.2022
                ОТВЕТСТВЕННЫЕ: РУКОВОДИТЕЛИ МУНИЦИПАЛЬНЫХ ОРГАНОВ УПРАВЛЕНИЯ ОБРАЗОВАНИЕМ
                7. Обеспечить явку
                а) учителей;
                б) методистов.
                Срок: до 5.04.2021
                Ответственные:
                - руководители ОМСУ;
                - ЛОИРО.

                Приложение: на 2 л.
                1. Список школ
                """))
                .isEqualTo(
                        """
                1 | Подготовить отчёт. | FIXED_DATE 2021-03-01 | LOIRO
                2 | Провести семинар | FIXED_DATE 2021-03-15 | LOIRO
                3 | Обеспечить участие. | FIXED_DATE 2021-04-01 | KOIPO, LOIRO
                4 | Представить сведения в отдел общего образования комитета (Иванова И.И.). | - | «Петров П.П., начальник отдела», to «отдел общего образования комитета (Иванова И.И.)» Иванова И.И.
                5 | Изучить опыт | FIXED_DATE 2021-12-01 | «Сидорова Анна Петровна»
                6 | ПРОВЕСТИ ПРОВЕРКУ. | FIXED_DATE 2022-02-01 | GRP_OMSU_HEADS_LO
                7 | Обеспечить явку | FIXED_DATE 2021-04-05 | GRP_OMSU_HEADS_LO, LOIRO
                  7.а | учителей | - | -
                  7.б | методистов | - | -
                """);
    }

    @Test
    void subItemsMayHaveFieldsOfTheirOwn() {
        assertThat(
                        read(
                                """
                Протокол № 3 от 15.01.2020

                I. Общие вопросы
                1. Подготовить график.
                Срок: до 20.01.2020
                Ответственный: КОиПО ЛО
                II. ГИА
                2. Организовать обучение:
                2.1. организаторов ППЭ.
                Срок: до 02.03.2020
                Ответственные: ЛОИРО
                2.2. экспертов.
                Срок: до 16.03.2020
                Ответственные: муниципальные методические службы
                2.2.1) провести семинары;
                2.2.2) провести зачёт.
                """))
                .isEqualTo(
                        """
                1 | Подготовить график. | FIXED_DATE 2020-01-20 | KOIPO
                2 | Организовать обучение: | - | -
                  2.1 | организаторов ППЭ | FIXED_DATE 2020-03-02 | LOIRO
                  2.2 | экспертов | FIXED_DATE 2020-03-16 | GRP_MUNICIPAL_METHOD_SERVICES
                    2.2.1 | провести семинары | - | -
                    2.2.2 | провести зачёт | - | -
                """);
    }

    @Test
    void brokenLinesAndWordsArePutTogether() {
        String text =
                """
                Протокол совещания
                от 10 октября 2019 года № 7

                Решили:
                1.    Муниципальным органам управления образованием обес-
                печить проведение муниципального этапа олимпиады
                школьников в соответствии с пунктом
                5. Порядка проведения, утвержденного приказом от 18.11.2013 № 1252, в срок до
                20 декабря
                2019 года.
                - 2 -
                Ответственные: руководители органов управления образованием муници-
                пальных районов (городского округа).
                2. КОиПО ЛО (Иванова И.И.) подготовить проект приказа до 25.10.2019.
                """;
        String expected =
                """
                1 | Муниципальным органам управления образованием обеспечить проведение муниципального этапа олимпиады школьников в соответствии с пунктом 5. Порядка проведения, утвержденного приказом от 18.11.2013 № 1252, в срок до 20 декабря 2019 года. | FIXED_DATE 2019-12-20 | GRP_OMSU_HEADS_LO
                2 | КОиПО ЛО (Иванова И.И.) подготовить проект приказа до 25.10.2019. | FIXED_DATE 2019-10-25 | KOIPO
                """;
        assertThat(read(text)).isEqualTo(expected);
        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(read(text.replace("- 2 -\n", "\f"))).isEqualTo(expected);
        assertThat(read(text.replace(" ", "\u00A0"))).isEqualTo(expected);
    }

    @Test
    void tablesAreReadWithPipesTabsAndCellsOnLines() {
        String expected =
                """
                1 | Подготовить материалы к заседанию | FIXED_DATE 2020-02-20 | KOIPO
                2 | Направить письма | FIXED_DATE 2020-02-25 | LOIRO
                """;
        String heading = "Решение совещания 14 февраля 2020 года\n\n";
        assertThat(
                        read(
                                heading
                                        + """
                № | Поручение | Срок | Ответственный
                1 | Подготовить материалы
                к заседанию | до 20.02.2020 | КОиПО ЛО
                2 | Направить письма | до 25.02.2020 | ЛОИРО

                Председатель     И.И. Иванов
                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                heading
                                        + """
                | № п/п | Ответственный исполнитель | Мероприятие | Срок исполнения |
                |---|---|---|---|
                | 1. | КОиПО ЛО | Подготовить материалы к заседанию | до 20.02.2020 |
                | 2. | ЛОИРО | Направить письма | до 25.02.2020 |
                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                heading
                                        + """
                №	Поручение	Ответственный	Срок
                1	Подготовить материалы к заседанию	КОиПО ЛО	до 20.02.2020
                2	Направить письма	ЛОИРО	до 25.02.2020
                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                heading
                                        + """
                № п/п
                Поручение
                Срок исполнения
                Ответственный
                1
                Подготовить материалы
                к заседанию
                до 20.02.2020
                КОиПО ЛО
                2
                Направить письма
                до 25.02.2020
                ЛОИРО
                """))
                .isEqualTo(expected);
        assertThat(
                        read(
                                heading
                                        + """
                Поручение | Срок | Ответственный
                Подготовить материалы к заседанию | до 20.02.2020 | КОиПО ЛО
                Направить письма | до 25.02.2020 | ЛОИРО
                """))
                .isEqualTo(expected);
    }

    @Test
    void aHeadingSuppliesTheYear() {
        assertThat(
                        read(
                                """
                План
                мероприятий

                2021 год
                1. Провести конкурс. Срок: май. Ответственный: ЛОИРО
                2. Подвести итоги. Срок: до 15 июня. Ответственный: ЛОИРО

                2022 год
                3. Провести конкурс. Срок: февраль. Ответственный: ЛОИРО
                """))
                .isEqualTo(
                        """
                1 | Провести конкурс. | MONTH 2021-05-31 | LOIRO
                2 | Подвести итоги. | FIXED_DATE 2021-06-15 | LOIRO
                3 | Провести конкурс. | MONTH 2022-02-28 | LOIRO
                """);
    }

    @Test
    void aTitleWithAYearSuppliesItWhereNoDateIsWritten() {
        assertThat(read("План работы на 2020 год\n\n№\tПоручение\tСрок\tОтветственный\n1\tОтчёт\tмарт\tЛОИРО\n"))
                .isEqualTo("1 | Отчёт | MONTH 2020-03-31 | LOIRO\n");
    }

    @Test
    void aDateGivenByTheCallerCounts() {
        ProtocolReading reading =
                reader.read("Протокол от 12.03.2021\n1. Отчитаться до 1 мая.", LocalDate.of(2023, 2, 1));
        assertThat(reading.meetingDate()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(reading.items().get(0).deadline().dates()).containsExactly(LocalDate.of(2023, 5, 1));
    }

    @Test
    void aTextWithoutItemsIsReadAsSuch() {
        ProtocolReading reading = reader.read("Уважаемые коллеги!\nПоздравляем с праздником.");
        assertThat(reading.items()).isEmpty();
        assertThat(reading.unclaimed()).containsExactly(new Span(0, 44));
        assertThat(ReadingLines.doubts(reading)).containsExactly("NO_MEETING_DATE", "NO_ITEMS");
        assertThat(reader.read("").unclaimed()).isEmpty();
    }

    @Test
    void theDeepestNumberingIsCutAndNothingOverflows() {
        StringBuilder text = new StringBuilder("Протокол от 12.03.2021\n");
        StringBuilder number = new StringBuilder("1");
        for (int level = 1; level <= 200; level++) {
            text.append(number).append(". Пункт ").append(level).append(".\n");
            number.append(".1");
        }
        ReadingPropertiesTest.holds(text.toString());
        assertThat(reader.read(text.toString()).items()).hasSize(1);
    }

    @Test
    void manyItemsAreAllRead() {
        StringBuilder text = new StringBuilder("Протокол № 1 от 31.10.2019\n");
        for (int i = 1; i <= 5_000; i++) {
            text.append(i).append(". Провести проверку.\nСрок: до 20.12.2019.\nОтветственные: ЛОИРО.\n");
        }
        ProtocolReading reading = reader.read(text.toString());
        assertThat(reading.items()).hasSize(5_000);
        assertThat(reading.items().get(4_999).number()).isEqualTo("5000");
        assertThat(reading.items())
                .allSatisfy(item -> assertThat(item.anomalies()).isEmpty());
    }

    private String read(String text) {
        return ReadingLines.items(reader.read(text));
    }
}
