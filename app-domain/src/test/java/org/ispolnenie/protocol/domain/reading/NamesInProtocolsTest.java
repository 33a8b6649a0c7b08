package org.ispolnenie.protocol.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ispolnenie.reading.ProtocolReader;
import org.junit.jupiter.api.Test;

/** Whom secretaries name and how: narrowed groups, shortened names, posts and persons, those the result goes to. */
class NamesInProtocolsTest {

    private final ProtocolReader reader = DeliveredDocuments.reader();

    @Test
    void aGroupNamedWithTerritoriesMeansOnlyItsMembersThere() {
        assertThat(charged("МОУО Приозерского района (Смирнов С.Н.) подать заявку до 20.04.2020."))
                .isEqualTo("MR14");
        assertThat(
                        charged(
                                """
                Руководителям ОМСУ Бокситогорского, Лодейнопольского муниципальных районов и Сосновоборского \
                городского округа направить списки до 20.04.2020."""))
                .isEqualTo("MR01, MR10, GO18");
        assertThat(charged("МОУО Бокситогорского района, Волосовского района, ЛОИРО провести анализ до 20.04.2020."))
                .isEqualTo("MR01, MR02, LOIRO");
        assertThat(charged("Провести проверку. Отв.: руководители МОУО Кингисеппского и Сланцевского районов, ЛОИРО"))
                .isEqualTo("MR07, MR15, LOIRO");
        assertThat(charged("Провести проверку. Отв.: ОМСУ (Волховский, Киришский районы)"))
                .isEqualTo("MR03, MR08");
    }

    @Test
    void servicesOfTerritoriesAreTheServicesNotTheAuthoritiesThere() {
        assertThat(charged(
                        "Муниципальным методическим службам Гатчинского и Лужского районов дать планы до 01.04.2020."))
                .isEqualTo("MMS-MR06, MMS-MR12");
        assertThat(charged("Провести анализ. Отв.: ММС Волховского района, Тосненского района, ЛОИРО"))
                .isEqualTo("MMS-MR03, MMS-MR17, LOIRO");
    }

    @Test
    void allOfAGroupIsTheGroup() {
        assertThat(charged("Провести анализ. Отв.: все МОУО")).isEqualTo("GRP_OMSU_HEADS_LO");
        assertThat(charged("Всем МОУО провести анализ до 01.04.2020.")).isEqualTo("GRP_OMSU_HEADS_LO");
    }

    @Test
    void theFormOfABodyMayStandBeforeItsNameInQuotes() {
        assertThat(charged("МО «Выборгский район», МО «Сланцевский район» провести анализ до 20.04.2020."))
                .isEqualTo("MR05, MR15");
    }

    @Test
    void aPostOrAPersonWithABodyStandsForTheBody() {
        assertThat(charged("Ректору ЛОИРО Ковальчук О.В. провести анализ до 20.04.2020."))
                .isEqualTo("LOIRO");
        assertThat(charged("Провести анализ. Отв.: Ковальчук О.В. (ЛОИРО), зам. председателя КОиПО ЛО"))
                .isEqualTo("LOIRO, KOIPO");
        assertThat(charged("Провести анализ. Отв.: Ковальчук О.В. – ректор ЛОИРО"))
                .isEqualTo("LOIRO");
    }

    @Test
    void theCommitteeNeedsNoOtherNameInItsOwnProtocols() {
        assertThat(charged("Комитету (Тарасов С.В.) издать приказ до 20.04.2020."))
                .isEqualTo("KOIPO");
        assertThat(charged("ОМСУ отчёт направить в комитет (срок – до 15.04.2020)."))
                .endsWith("to KOIPO");
        assertThat(charged("Издать приказ. Отв.: Комитет, ЛОИРО")).isEqualTo("KOIPO, LOIRO");
        assertThat(charged("Издать приказ. Отв.: Комитет образования Волосовского района"))
                .isEqualTo("MR02");
        assertThat(charged("Издать приказ. Отв.: Комитет финансов Волосовского района"))
                .isEqualTo("«Комитет финансов Волосовского района»");
    }

    @Test
    void theWholeNameOfAGroupMayStandBetweenItAndItsExceptions() {
        assertThat(
                        charged(
                                """
                Руководителям органов местного самоуправления, осуществляющих управление в сфере образования, всех \
                муниципальных районов (городского округа), за исключением Лужского района, провести урок до 15.04.2020."""))
                .isEqualTo("GRP_OMSU_HEADS_LO but MR12");
    }

    @Test
    void bodiesWithDeadlinesOfTheirOwnBeforeOneTaskAreAllCharged() {
        assertThat(charged("Тихвинскому району – до 15.04.2020, Тосненскому району – до 20.04.2020 сдать отчёты."))
                .isEqualTo("MR16, MR17");
    }

    @Test
    void whoTakesPartIsToldInSeveralWays() {
        assertThat(charged("Провести анализ. Отв.: Ломоносовский район при участии ЛОИРО"))
                .isEqualTo("MR11, with LOIRO");
    }

    @Test
    void aResultMayGoToSeveralAndHaveALabelForThem() {
        assertThat(charged(
                        "ОМСУ направить в ЛОИРО (Ковальчук О.В.) и КОиПО ЛО (Рыборецкой Т.Г.) сведения до 20.03.2020."))
                .isEqualTo("GRP_OMSU_HEADS_LO, to LOIRO Ковальчук О.В., to KOIPO Рыборецкой Т.Г.");
        assertThat(charged("Направить сведения в КОиПО ЛО, ЛОИРО до 20.03.2020. Отв.: ОМСУ"))
                .isEqualTo("GRP_OMSU_HEADS_LO, to KOIPO, to LOIRO");
        assertThat(charged("Провести анализ.\nОтв.: ОМСУ\nАдресат: КОиПО ЛО (Иванова Т.П.)\nСрок: 20.03.2020"))
                .isEqualTo("GRP_OMSU_HEADS_LO, to KOIPO Иванова Т.П.");
    }

    private String charged(String item) {
        String text = "ПРОТОКОЛ от 12 марта 2020 года № 3\nРЕШИЛИ:\n1. " + item + "\n2. Принять к сведению.\n";
        ReadingPropertiesTest.holds(text);
        return ReadingLines.items(reader.read(text))
                .lines()
                .limit(1)
                .map(line -> line.substring(line.lastIndexOf(" | ") + 3))
                .collect(Collectors.joining());
    }
}
