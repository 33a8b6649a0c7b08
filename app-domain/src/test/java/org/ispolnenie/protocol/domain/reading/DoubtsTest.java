package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.reading.result.ProtocolReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about items, and what is not; the meeting was on 31 October 2019. */
class DoubtsTest {

    private final ProtocolReader reader = DeliveredDocuments.reader();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiterString = "<-",
            textBlock =
                    """
            DUE_ON_WEEKEND 2019-11-15            <- Подготовить план. | Срок: до 16.11.2019
            DUE_ON_PUBLIC_HOLIDAY 2019-12-31     <- Подготовить план. | Срок: до 03.01.2020
            DUE_BEFORE_MEETING 2019-11-15        <- Подготовить план. | Срок: до 15.11.2018
            DUE_FAR_FROM_MEETING 2019-12-20      <- Подготовить план. | Срок: до 20.12.2119
            DUE_FAR_FROM_MEETING 2020-12-18      <- Подготовить план. | Срок: до 18.12.2030
            IMPOSSIBLE_DATE 2019-11-30           <- Подготовить план. | Срок: до 31.11.2019
            NO_BOUNDARY_WORD 2019-12-20          <- Подготовить план. | Срок: 20.12.2019
            DEADLINE_NOT_READ                    <- Подготовить план. | Срок: когда получится
            NO_DEADLINE                          <- Подготовить план.
            TWO_DEADLINES 2019-11-29             <- Подготовить план не позднее 29.11.2019. | Срок: до 20.12.2019
            AMBIGUOUS_DATE_MAPPING               <- Подготовить планы. | Срок: до 20.12.2019, 20.02.2020
            AMBIGUOUS_UNTIL_YEAR 2020-12-31      <- Построить школу. | Срок: до 2021 года
            NO_INTERIM_CONTROL                   <- Вести мониторинг. | Срок: постоянно
            SHORT_YEAR 2019-12-20                <- Подготовить план. | Срок: до 20.12.19
            REVERSED_PERIOD                      <- Провести курсы. | Срок: 20.12.2019 - 10.12.2019
            DUE_AFTER_PLANNED_PERIOD 2019-12-10  <- Утвердить план на 2019-2020 учебный год. | Срок: до 10.12.2020
            WRONG_YEAR_IN_TEXT 2020              <- Составить заявку на 2010 год. | Срок: до 20.12.2019
            DUE_AFTER_PURPOSE 2019-12-31         <- Составить план работы на 2020 год. | Срок: до 20.02.2020
            RECIPIENT_MISSING                    <- Предоставить информацию о школах. | Срок: до 20.12.2019
            COUNTERPART_MISSING                  <- Провести встречу по вопросам питания. | Срок: до 20.12.2019
            REFERENCE_NOT_IDENTIFIED             <- Обеспечить исполнение приказа комитета. | Срок: до 20.12.2019
            LINK_TO_MISSING_ITEM                 <- Учесть пункт 7 настоящего протокола. | Срок: до 20.12.2019
            SCHOOLS_NOT_LISTED                   <- Провести семинары школьных команд. | Срок: до 20.12.2019
            """)
    void isAskedAbout(String doubt, String item) {
        assertThat(asked(item)).contains(doubt);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "<-",
            textBlock =
                    """
            DUE_AFTER_PLANNED_PERIOD <- Представить отчет за 2019 год, работу в 2019 году, в КОиПО ЛО. | Срок: до 20.02.2020
            DUE_FAR_FROM_MEETING     <- Построить школу. | Срок: до 20.12.2028
            WRONG_YEAR_IN_TEXT       <- Представить отчет об исполнении плана на 2018 год в КОиПО ЛО. | Срок: до 20.02.2020
            DUE_AFTER_PURPOSE        <- Внести изменения в план на 2019 год. | Срок: до 20.12.2019
            RECIPIENT_MISSING        <- Направить учителей на курсы. | Срок: до 20.12.2019
            RECIPIENT_MISSING        <- Направить сведения в адрес школ. | Срок: до 20.12.2019
            COUNTERPART_MISSING      <- Провести встречу с родителями. | Срок: до 20.12.2019
            REFERENCE_NOT_IDENTIFIED <- Обеспечить исполнение приказа от 12.03.2019 № 15. | Срок: до 20.12.2019
            SCHOOLS_NOT_LISTED       <- Провести семинары школьных команд (перечень прилагается). | Срок: до 20.12.2019
            TWO_DEADLINES            <- Провести месячник в ноябре 2019 года. | Срок: до 20.12.2019
            NO_DEADLINE              <- Принять к сведению информацию.
            NO_DEADLINE              <- Контроль за исполнением решения возложить на Иванова И.И.
            """)
    void isNotAskedAbout(String doubt, String item) {
        assertThat(asked(item).map(told -> told.split(" ")[0])).doesNotContain(doubt);
    }

    @Test
    void aPlainItemRaisesNothing() {
        assertThat(asked("Провести проверку. | Срок: до 20.12.2019.")).isEmpty();
    }

    @Test
    void nobodyNamedIsAskedAbout() {
        assertThat(ReadingLines.doubts(reader.read("Протокол № 1 от 31.10.2019\n1. Подготовить план до 20.12.2019.")))
                .containsExactly("1 NO_RESPONSIBLE");
    }

    @Test
    void anUnknownPartyIsShownAndOneItContainsIsOffered() {
        ProtocolReading reading = reader.read(
                "Протокол № 1 от 31.10.2019\n1. Провести курсы до 20.12.2019.\nОтветственный: кафедра математики ЛОИРО");
        assertThat(reading.items().get(0).responsible())
                .extracting(PartyMention::raw)
                .containsExactly("кафедра математики ЛОИРО");
        assertThat(reading.items().get(0).anomalies()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo(AnomalyCode.UNKNOWN_PARTY);
            assertThat(doubt.suggestion()).isEqualTo("LOIRO");
        });
    }

    @ParameterizedTest
    @CsvSource({"31.10.1919, 2019-10-31", "31.10.2119, 2019-10-31", "31.10.1875,"})
    void aMeetingOfAnotherCenturyIsAskedAbout(String meeting, @Nullable String likely) {
        ProtocolReading reading =
                reader.read("Протокол № 1 от " + meeting + "\n1. ЛОИРО провести курсы до 20.12.2019.");

        assertThat(reading.anomalies()).singleElement().satisfies(doubt -> {
            assertThat(doubt.code()).isEqualTo(AnomalyCode.IMPLAUSIBLE_MEETING_DATE);
            assertThat(doubt.severity()).isEqualTo(Anomaly.Severity.ERROR);
            assertThat(doubt.suggestion()).isEqualTo(likely);
        });
    }

    @Test
    void numbersThatAreDoubledOrLeftOutAreAskedAbout() {
        ProtocolReading reading = reader.read(
                """
                Протокол № 1 от 31.10.2019
                1. ЛОИРО провести курсы до 20.12.2019.
                1. ЛОИРО провести зачёт до 20.12.2019.
                4. ЛОИРО провести семинар до 20.12.2019.
                """);
        assertThat(ReadingLines.doubts(reading)).containsExactly("1-2 DUPLICATE_ITEM_NUMBER", "4 MISSING_ITEM_NUMBER");
    }

    @Test
    void workThatIsDueBeforeTheWorkItRestsOnIsAnError() {
        ProtocolReading reading = reader.read(
                """
                Протокол № 1 от 31.10.2019
                1. ЛОИРО провести мониторинг до 20.12.2019.
                2. ЛОИРО по результатам проведенного мониторинга подготовить справку до 10.12.2019.
                """);
        assertThat(ReadingLines.doubts(reading)).containsExactly("2 DUE_BEFORE_PREDECESSOR");
    }

    @Test
    void whoGetsResultsAndExecutesTooIsNoted() {
        ProtocolReading reading = reader.read(
                """
                Протокол № 1 от 31.10.2019
                1. ЛОИРО представить отчёт в КОиПО ЛО до 20.12.2019.
                2. КОиПО ЛО провести проверку до 20.12.2019.
                """);
        assertThat(reading.items().get(1).anomalies())
                .extracting(Anomaly::code)
                .containsExactly(AnomalyCode.CONTROLLER_IS_RESPONSIBLE);
    }

    private Stream<String> asked(String item) {
        String text = "Протокол № 1 от 31.10.2019\n\n1. " + item.replace(" | ", "\n") + "\nОтветственные: ЛОИРО";
        List<Anomaly> doubts = reader.read(text).items().get(0).anomalies();
        return doubts.stream()
                .filter(d -> d.severity() != Anomaly.Severity.INFO)
                .map(d -> d.suggestion() == null ? d.code().name() : d.code() + " " + d.suggestion());
    }
}
