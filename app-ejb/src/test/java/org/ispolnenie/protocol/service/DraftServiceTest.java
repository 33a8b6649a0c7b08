package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.result.PartyMention;
import org.junit.jupiter.api.Test;

/** What a reading becomes with the directory of the day of the meeting. */
class DraftServiceTest {

    private final World world = new World();

    @Test
    void aBodyIsStillCalledByTheNameOfTheOneItTookOverFrom() {
        assertThat(codes("Протокол от 07.02.2024 № 2\n1. Гатчинскому району провести опрос до 16.02.2024."))
                .isEqualTo("MO06");
        assertThat(codes("Протокол от 07.02.2024 № 2\n1. Гатчинскому муниципальному округу провести опрос."))
                .isEqualTo("MO06");
        assertThat(codes("Протокол от 07.02.2022 № 2\n1. Гатчинскому району провести опрос до 16.02.2022."))
                .isEqualTo("MR06");
    }

    @Test
    void theBodiesChargedAreOnControlWhereTheOneNamedResponsibleIsUnknown() {
        String decision =
                "Протокол от 31.10.2019 № 2\n1. Главам администраций провести опрос до 15.11.2019.\nОтветственный: ";
        assertThat(preview(decision + "Кузнецова Р.Т.").charge().bodies()).isEqualTo(18);
        assertThat(preview(decision + "ЛОИРО").charge().bodies()).isEqualTo(1);
    }

    private String codes(String text) {
        return String.join(
                " ",
                preview(text).charge().responsible().stream()
                        .map(PartyMention::code)
                        .map(String::valueOf)
                        .toList());
    }

    private ItemView preview(String text) {
        Document document = new Document(text.getBytes(StandardCharsets.UTF_8), "text/plain", null, null);
        return world.drafts
                .preview(document, new ExtractedText(text, "text/plain", "UTF-8"), "0".repeat(64))
                .items()
                .get(0);
    }
}
