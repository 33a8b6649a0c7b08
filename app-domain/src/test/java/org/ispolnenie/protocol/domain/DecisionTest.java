package org.ispolnenie.protocol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ispolnenie.calendar.domain.CalendarCsv;
import org.ispolnenie.calendar.domain.ProductionCalendar;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.party.PartyDirectory.KnownParty;
import org.ispolnenie.reading.result.PartyKind;
import org.ispolnenie.shared.domain.Act;
import org.junit.jupiter.api.Test;

/** Who answers for a decision. */
class DecisionTest {

    private static final ProtocolReader READER = new ProtocolReader(
            new PartyDirectory(List.of(
                    new KnownParty("KOIPO", PartyKind.ORGANIZATION, List.of("КОиПО ЛО"), List.of()),
                    new KnownParty("LOIRO", PartyKind.ORGANIZATION, List.of("ЛОИРО"), List.of()))),
            new ProductionCalendar(CalendarCsv.embedded()));

    @Test
    void isTheOneNamedResponsibleAndNoExecutorBeside() {
        assertThat(answerable("1. ЛОИРО провести курсы.\nОтветственный: КОиПО ЛО"))
                .containsExactly("КОиПО ЛО");
    }

    @Test
    void areTheBodiesTheWordsChargeWhereTheDirectoryKnowsNobodyNamedResponsible() {
        assertThat(answerable("1. КОиПО ЛО и ЛОИРО подготовить материалы.\nОтветственный: Кузнецова Р.Т."))
                .containsExactly("КОиПО ЛО", "ЛОИРО");
    }

    @Test
    void isTheUnknownOneWhereNobodyElseIsNamed() {
        assertThat(answerable("1. Подготовить материалы.\nОтветственный: Кузнецова Р.Т."))
                .containsExactly("Кузнецова Р.Т.");
        assertThat(answerable("1. Директорам школ подготовить материалы.\nОтветственный: Кузнецова Р.Т."))
                .containsExactly("Кузнецова Р.Т.");
    }

    @Test
    void areBothTheKnownAndTheUnknownWhereBothAreNamedResponsible() {
        assertThat(answerable("1. ЛОИРО провести курсы.\nОтветственные: КОиПО ЛО, Кузнецова Р.Т."))
                .containsExactly("КОиПО ЛО", "Кузнецова Р.Т.");
    }

    private static List<String> answerable(String item) {
        var reading = READER.read("Протокол № 1 от 31.10.2019\n" + item);
        Protocol protocol = new Protocol(reading, "0".repeat(64), new Act("controller", Instant.EPOCH));
        return protocol.items().get(0).answerable().stream().map(Party::raw).toList();
    }
}
