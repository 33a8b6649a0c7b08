package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.result.Anomaly;
import org.ispolnenie.reading.result.AnomalyCode;
import org.ispolnenie.reading.result.ItemReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a group is charged without; an exception that cannot be applied is an error. */
class ExcludedPartiesTest {

    private static final String HEAD = "ПРОТОКОЛ № 1 от 31 октября 2019 года\nРЕШИЛИ:\n1. ";

    private final ProtocolReader reader = DeliveredDocuments.reader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Руководителям органов местного самоуправления муниципальных районов, осуществляющих управление в сфере образования, кроме Лужского района, -> MR12
            Муниципальным районам, исключая Волховский район, -> MR03
            Руководителям ОМСУ (за исключением Лужского и Волховского районов) -> MR12 MR03
            Руководителям ОМСУ, помимо Лужского района, -> MR12
            Руководителям ОМСУ, не считая Лужского района, -> MR12
            Руководителям ОМСУ всех районов, кроме Лужского, Волховского и Тосненского, -> MR12 MR03 MR17
            Всем МОУО, кроме Лужского р-на, -> MR12
            Главам администраций муниципальных районов (кроме Сосновоборского ГО) -> GO18
            Главам администраций, кроме города Сосновый Бор, -> GO18
            Муниципальным методическим службам, кроме Лужского района, -> MMS-MR12
            Муниципальным методическим службам, кроме ММС Лужского района, -> MMS-MR12
            Руководителям ОМСУ, кроме Лужского района, а также Волховского района, -> MR12 MR03
            Руководителям ОМСУ, кроме Заозёрского района, -> ERROR
            Руководителям ОМСУ, кроме Лужского и Заозёрского районов, -> MR12 ERROR
            Руководителям ОМСУ, кроме Лужского, Заозёрского и Волховского районов, -> MR12 MR03 ERROR
            Руководителям ОМСУ, кроме пилотных, -> ERROR
            Руководителям ОМСУ, кроме ЛОИРО, -> ERROR
            Руководителям ОМСУ (кроме сдавших отчёт) -> ERROR
            ЛОИРО, кроме Лужского района, -> ERROR
            Школам, кроме Лужского района, -> ERROR
            Кроме Лужского района, всем ОМСУ -> ERROR
            Руководителям ОМСУ без Лужского района -> MR12
            Руководителям ОМСУ (без Заозёрского района) -> ERROR
            Руководителям ОМСУ без замечаний -> NONE
            Руководителям ОМСУ, но не Лужского района, -> MR12
            Руководителям ОМСУ, не включая Лужский район, -> MR12
            Руководителям ОМСУ, за изъятием Лужского района, -> MR12
            Руководителям ОМСУ, за искл. Лужского района, -> MR12
            Руководителям ОМСУ, исключив Лужский район, -> MR12
            Руководителям ОМСУ, минуя Лужский район, -> MR12
            Руководителям ОМСУ (исключение – Лужский район) -> MR12
            Руководителям ОМСУ, кроме Лужского района и кроме Волховского района, -> MR12 MR03
            Руководителям ОМСУ (кроме Лужского района), исключая Волховский район, -> MR12 MR03
            Руководителям ОМСУ, кроме Лужского района и Заозёрского района, -> MR12 ERROR
            Руководителям ОМСУ, кроме Лужского района и ЛОИРО, -> MR12 ERROR
            Руководителям ОМСУ, кроме Лужского района, и ЛОИРО -> MR12
            Руководителям ОМСУ, кроме Лужского района и директорам школ -> MR12
            Руководителям ОМСУ, за исключением Лужского района и трёх других, -> MR12 ERROR
            Руководителям ОМСУ, за исключением 3 районов, -> ERROR
            Руководителям ОМСУ, кроме главы Заозёрского района, -> ERROR
            ОМСУ, кроме Лужского района, муниципальным методическим службам, кроме Волховского района, -> MR12 MMS-MR03
            Муниципальным методическим службам и ОМСУ, кроме Лужского района, -> MR12 ERROR
            ОМСУ, муниципальным методическим службам (кроме Лужского района) -> MMS-MR12
            """)
    void ofTheWordsOfAnItem(String phrase, String excluded) {
        assertThat(excluded(phrase + " провести опрос до 20.12.2019.")).isEqualTo(excluded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            Провести опрос. Ответственные: все районы, кроме Лужского. -> MR12
            Провести опрос. Ответственные: ОМСУ (исключая Лужский, Волховский районы), ЛОИРО. -> MR12 MR03
            Провести опрос. Ответственные: ОМСУ, кроме Лужского района, ЛОИРО. -> MR12
            Провести опрос (кроме Лужского района). Ответственные: ОМСУ. -> ERROR
            Провести опрос во всех районах без Лужского района. Ответственные: ОМСУ. -> ERROR
            Провести опрос, не включая Лужский район. Ответственные: ОМСУ. -> ERROR
            Провести опрос (Лужский район – исключение). Ответственные: ОМСУ. -> ERROR
            Провести опрос. Лужский район исключить. Ответственные: ОМСУ. -> ERROR
            Провести опрос. На Лужский район не распространяется. Ответственные: ОМСУ. -> ERROR
            Провести опрос. Срок: 20.12.2019 (кроме Лужского района). Ответственные: ОМСУ. -> ERROR
            Провести опрос. Срок: 20.12.2019 (кроме выходных). Ответственные: ОМСУ. -> NONE
            Провести опрос. Ответственные: ОМСУ, ММС, кроме Лужского района. -> MMS-MR12 ERROR
            Провести опрос. Ответственные: ОМСУ (кроме: Лужский район). -> MR12
            Провести опрос. Ответственные: все, кроме Лужского района. -> ERROR
            Провести опрос без опозданий. Ответственные: ОМСУ. -> NONE
            Провести опрос. Исключение – Лужский район. Ответственные: ОМСУ. -> ERROR
            Провести опрос. Кроме того, подвести итоги. Ответственные: ОМСУ. -> NONE
            Провести опрос по всем предметам, кроме физики. Ответственные: ОМСУ. -> NONE
            """)
    void ofAnItemWithALineOfParties(String item, String excluded) {
        assertThat(excluded(item)).isEqualTo(excluded);
    }

    @Test
    void whomAnExceptionNamesIsNotOfferedAsTheOneWhoAnswers() {
        ItemReading item = reader.read(HEAD + "Провести опрос. Ответственные: все, кроме Лужского района.\n")
                .items()
                .get(0);
        assertThat(item.anomalies()).extracting(Anomaly::suggestion).doesNotContain("MR12");
    }

    private String excluded(String words) {
        ItemReading item = reader.read(HEAD + words + "\n").items().get(0);
        String codes = item.responsible().stream()
                .flatMap(party -> party.excluded().stream())
                .collect(Collectors.joining(" "));
        boolean lost = item.anomalies().stream()
                .anyMatch(doubt -> doubt.code() == AnomalyCode.EXCEPTION_NOT_APPLIED
                        && doubt.severity() == Anomaly.Severity.ERROR);
        String told = codes + (lost ? (codes.isEmpty() ? "" : " ") + "ERROR" : "");
        return told.isEmpty() ? "NONE" : told;
    }
}
