package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a group is charged without; an exception that cannot be applied is an error. */
class ExceptionsTest {

    private static final String HEAD = "ПРОТОКОЛ № 1 от 31 октября 2019 года\nРЕШИЛИ:\n1. ";

    private final ProtocolReader reader = Documents.reader();

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
            Провести опрос. Исключение – Лужский район. Ответственные: ОМСУ. -> ERROR
            Провести опрос. Кроме того, подвести итоги. Ответственные: ОМСУ. -> NONE
            Провести опрос по всем предметам, кроме физики. Ответственные: ОМСУ. -> NONE
            """)
    void ofAnItemWithALineOfParties(String item, String excluded) {
        assertThat(excluded(item)).isEqualTo(excluded);
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
