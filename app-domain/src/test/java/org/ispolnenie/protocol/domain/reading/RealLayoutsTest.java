package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.ProtocolReading;
import org.junit.jupiter.api.Test;

/** Five documents of other authors, each in a layout of its own. */
class RealLayoutsTest {

    private final ProtocolReader reader = DeliveredDocuments.reader();

    @Test
    void lettersAreSubItemsWithFieldsOfTheirOwn() {
        ProtocolReading reading = reader.read(DeliveredDocuments.layout("02"));
        assertThat(reading.meetingDate()).isEqualTo(LocalDate.of(2021, 8, 25));
        assertThat(ReadingLines.items(reading))
                .isEqualTo(
                        """
                1 | Правительству Российской Федерации: | - | «Правительству Российской Федерации»
                  1.а | изучить совместно с Администрацией Президента Российской Федерации вопросы о государственных символах в школах и о расходах на это, а также при необходимости внести предложения об изменении правовых актов | FIXED_DATE 2021-11-15 | «Мишустин М.В.», «Вайно А.Э.», with «Администрацией Президента Российской Федерации»
                  1.б | внести проект указа Президента Российской Федерации о Годе педагога и наставника в 2023 году | FIXED_DATE 2022-06-15 | -
                  1.в | предусмотреть начиная с 2022 года средства федерального бюджета на национальный чемпионат | CONTINUOUS | -
                """);
    }

    @Test
    void aTableWithACellOnALineHasSectionsAndTwoDeadlinesInARow() {
        ProtocolReading reading = reader.read(DeliveredDocuments.layout("03"));
        assertThat(reading.title())
                .isEqualTo("Дорожная карта организации и проведения государственной итоговой аттестации"
                        + " в Краснодарском крае в 2016 году");
        assertThat(reading.meetingDate()).isEqualTo(LocalDate.of(2015, 11, 13));
        assertThat(ReadingLines.items(reading))
                .isEqualTo(
                        """
                1 | Статистический анализ и аналитические материалы по итогам ГИА-11 в 2015 году | MONTH_RANGE 2015-08-31 | «Н.Е. Борисов», «К.А. Фёдоров», «Т.Ю. Гончарова», «Е.В. Воронина», «Р.А. Громова», «И.А. Никифорова»
                2 | Аналитические отчеты предметных комиссий по форме ФИПИ (в срок до 10 августа 2015 года) | MONTH_RANGE 2015-08-31 | «Р.А. Громова», «И.А. Никифорова»
                3 | Информационный сборник о ЕГЭ в крае в 2015 году | MONTH 2015-08-31 | -
                """);
        assertThat(reading.items().get(1).deadline().certainty().alternatives())
                .containsExactly(LocalDate.of(2015, 8, 10));
        assertThat(ReadingLines.doubts(reading)).contains("2 TWO_DEADLINES");
    }

    @Test
    void aTableWithLonePipesHasListsOfPartiesInACell() {
        ProtocolReading reading = reader.read(DeliveredDocuments.layout("05"));
        assertThat(ReadingLines.items(reading))
                .isEqualTo(
                        """
                1 | Список региональных координаторов ВПР по субъектам Российской Федерации | FIXED_DATE 2023-02-03 | «Федеральный организатор», «Органы исполнительной власти субъектов Российской Федерации, осуществляющие государственное управление в сфере образования (ОИВ)»
                2 | Заявка от ОО на участие в ВПР, в том числе в компьютерной форме | FIXED_DATE 2023-02-09 | «ОО»
                3 | Мониторинг заявок от ОО. Корректировка (при необходимости) | FIXED_DATE 2023-02-09 | «Региональные координаторы»
                4 | Консультирование региональных и/или муниципальных координаторов, организаторов ВПР в ОО | PERIOD 2023-05-30 | «Федеральный организатор»
                5 | Консультирование экспертов по проверке | PERIOD 2023-05-26 | «Федеральный организатор»
                6 | Публикация в ФИС ОКО инструкций по проведению ВПР: в традиционной форме и в компьютерной форме | FIXED_DATE 2023-02-21 | «Федеральный организатор»
                7 | Публикация в ФИС ОКО инструкт | - | -
                """);
        assertThat(ReadingLines.doubts(reading)).contains("6 NO_BOUNDARY_WORD", "1 UNKNOWN_PARTY", "NO_MEETING_DATE");
    }

    @Test
    void aTableMayNameTheResponsibleBeforeTheDeadlineAndHaveEmptyCells() {
        ProtocolReading reading = reader.read(DeliveredDocuments.layout("12"));
        assertThat(ReadingLines.items(reading))
                .isEqualTo(
                        """
                1 | Обсуждение приказа Министерства образования и молодежной политики ЧР от 10.05.2007 г. № 550 на совещании директоров школ. | FIXED_DATE 2007-05-31 | «Начальник РОО»
                2 | Состав муниципальной рабочей группы проекта | FIXED_DATE 2007-06-19 | «Глава района»
                3 | Соглашение с Министерством образования и молодежной политики ЧР о передаче средств | MONTH 2007-06-30 | «Администрация района»
                4 | План-график проекта в районе | MONTH 2007-06-30 | «Районный отдел образования»
                5 | Обсуждение документов о новой системе оплаты труда | MONTH 2007-06-30 | «Совет РОО»
                6 | Обсуждение методических | - | -
                """);
    }

    @Test
    void quotationsWithADeadlineInsideAreItems() {
        ProtocolReading reading = reader.read(DeliveredDocuments.layout("17"));
        assertThat(reading.items()).hasSize(2);
        assertThat(reading.items().get(0).text())
                .startsWith("«Роспотребнадзору … во исполнение пункта 4 перечня поручений от 24 апреля 2020 года.")
                .contains("Завершить подготовку концепции.");
        assertThat(reading.items().get(0).deadline().dates()).containsExactly(LocalDate.of(2020, 4, 29));
        assertThat(reading.items().get(1).deadline().asWritten()).isEqualTo("до 1 апреля");
        assertThat(reading.items().get(1).responsible())
                .extracting(PartyMention::raw)
                .contains("премьер-министр Михаил Мишустин");
        assertThat(ReadingLines.doubts(reading)).contains("2 NEEDS_DATE", "NO_MEETING_DATE");
    }
}
