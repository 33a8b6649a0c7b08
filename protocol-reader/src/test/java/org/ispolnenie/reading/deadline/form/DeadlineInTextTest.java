package org.ispolnenie.reading.deadline.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.reading.deadline.DeadlineContext;
import org.ispolnenie.reading.deadline.FoundDeadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines inside running text, and what looks like one and is none. */
class DeadlineInTextTest {

    private static final DeadlineContext MEETING = DeadlineContext.of(LocalDate.of(2019, 10, 31));

    private final DeadlineParser parser = new DeadlineParser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            в срок до 06.05.2020 качественная  проверка готовности ППЭ ЕГЭ, ОГЭ -> в срок до 06.05.2020
            проведение федеральных тренировок ЕГЭ в марте-мае 2020 года. -> в марте-мае 2020 года
            Отчеты предметных комиссий (в срок до 10 августа 2020 года) -> в срок до 10 августа 2020 года
            Предоставить список не позднее 20 ноября 2019 г. в комитет. -> не позднее 20 ноября 2019 г.
            Доклад – до 15 ноября 2021 г. -> до 15 ноября 2021 г.
            средства бюджета начиная с 2022 года на чемпионат -> начиная с 2022 года
            направить в течение 10 рабочих дней со дня получения протокола -> в течение 10 рабочих дней со дня получения протокола
            Разместить не позднее чем за 3 рабочих дня до проведения экзамена. -> не позднее чем за 3 рабочих дня до проведения экзамена
            Провести обучение с 1 по 30 апреля 2020 года очно. -> с 1 по 30 апреля 2020 года
            Обеспечить в I квартале 2020 года ремонт. -> в I квартале 2020 года
            Информацию представлять ежемесячно до 5 числа в комитет -> ежемесячно до 5 числа
            Отчитываться до 25 числа каждого месяца. -> до 25 числа каждого месяца
            Провести мониторинг 1 раз в квартал. -> 1 раз в квартал
            Принять меры незамедлительно. -> незамедлительно
            Довести долю до 50 процентов к 2025 году. -> к 2025 году
            Завершить подготовку концепции. Срок – до 29 апреля 2020 года», - сказано -> до 29 апреля 2020 года
            Провести анализ. Срок: 20.12.2019. Ответственный: Иванов -> 20.12.2019
            Провести анализ. Срок исполнения - ноябрь 2019 -> ноябрь 2019
            Обеспечить контроль постоянно. -> постоянно
            Постоянно информировать родителей о ходе экзаменов. -> Постоянно
            На постоянной основе обеспечивать контроль. -> На постоянной основе
            Обеспечить контроль (постоянно до 2024 года) -> постоянно до 2024 года
            Подготовить план до конца учебного года. -> до конца учебного года
            Проект «Успех»: подготовить отчет до 2025 года. -> до 2025 года
            План представить до 1 декабря в КОиПО ЛО -> до 1 декабря
            Списки направить в двухнедельный срок. -> в двухнедельный срок
            """)
    void isFound(String text, String words) {
        assertThat(parser.find(text, MEETING).stream().map(found -> found.span().of(text)))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Обсуждение приказа Министерства образования ЧР от 10.05.2007 г. № 550 на совещании директоров школ.",
                "во исполнение пункта 4 перечня поручений от 24 апреля 2020 года",
                "по итогам встречи с общественностью, состоявшейся 25 августа 2021 года",
                "Издано постановление главы района от 19.06.2007 г. № 311",
                "в муниципальном районе в 2019-2020 учебном году, в том числе по объективности",
                "в 2020 году в пунктах проведения экзаменов",
                "план работы на 2019-2020 учебный год",
                "в государственное задание ГАОУ ДПО «ЛОИРО» на 2010 год",
                "о Годе педагога и наставника в 2023 году",
                "проведение ГИА-9, ГИА-11 в 9-11 классах до 18 лет",
                "Федеральный закон от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»",
                "совещание прошло 15 октября 2019 года в Выборге",
                "семинар, проведенный в марте 2019 года",
                "анализ результатов за I квартал 2019 года",
                "довести долю до 10.5 процентов и балл до 3.12",
                "Стратегия развития на период до 2030 года",
                "участие в проекте «Образование Ленинградской области до 2025 года»",
                "утвердить график на период с 01.01.2020 по 31.12.2020",
                "постоянно действующая комиссия",
                "обучение детей с 9 по 11 класс",
                "в районе школы № 5",
                "подготовка школ к 1 сентября",
                "не менее 10 человек, от 3 до 7 лет, до 18 человек",
                "ВПР для 4 классов 15.04.2020",
                "по плану работы комитета, при необходимости"
            })
    void isNotFoundWhereOtherThingsAreDated(String text) {
        assertThat(parser.find(text, MEETING)).isEmpty();
    }

    @Test
    void isFoundAsOftenAsItStands() {
        String text =
                """
            Обеспечить в срок до 20.04.2020:
            - обеспечение ППЭ;
            в срок до 06.05.2020 проверка готовности
            - тренировки в марте-мае 2020 года.
            Срок: до 15.11.2020
            """;
        assertThat(parser.find(text, MEETING))
                .extracting(found -> found.expression().dates())
                .containsExactly(
                        List.of(LocalDate.of(2020, 4, 20)),
                        List.of(LocalDate.of(2020, 5, 6)),
                        List.of(LocalDate.of(2020, 5, 31)),
                        List.of(LocalDate.of(2020, 11, 15)));
    }

    @Test
    void doesNotReachOverAnEmptyLine() {
        assertThat(parser.find("Представить до 15\n\nноября 2019 года", MEETING))
                .isEmpty();
    }

    @Test
    void isFoundOverTheEndOfALine() {
        assertThat(parser.find("Представить до 15\nноября 2019\nгода отчет", MEETING))
                .singleElement()
                .satisfies(found -> assertThat(found.expression().asWritten()).isEqualTo("до 15\nноября 2019\nгода"));
    }

    @Test
    void isNeverLostInATextOfAnyLength() {
        String item =
                "Провести анализ в срок до 20 апреля 2020 года, не позднее 5, 6, 7, 8 и с 1 по 2 по 3 до до в в срок. ";
        String text = item.repeat(5_000);
        List<FoundDeadline> found = parser.find(text, MEETING);
        assertThat(found.size()).isEqualTo(5_000);
        assertThat(found)
                .extracting(deadline -> deadline.span().of(text))
                .containsOnly("в срок до 20 апреля 2020 года");
    }
}
