package org.ispolnenie.protocol.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.directory.domain.Organization;
import org.ispolnenie.directory.domain.OrganizationDescription;
import org.ispolnenie.protocol.service.ProtocolView.ItemView;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.result.PartyMention;
import org.ispolnenie.shared.domain.Act;
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
    void aRenamedBodyIsUnderstoodByItsFormerNameAndByItsNewOne() {
        Organization institute = world.body("LOIRO");
        OrganizationDescription before = institute.description();
        institute.become(
                new OrganizationDescription(
                        before.kind(),
                        "Региональная академия образования",
                        "Академия образования",
                        before.parent(),
                        before.validFrom(),
                        null,
                        List.of()),
                LocalDate.of(2021, 1, 1),
                new Act("admin", Instant.parse("2021-01-01T06:00:00Z")));

        assertThat(codes("Протокол от 07.02.2022 № 2\n1. Региональной академии образования провести опрос."))
                .isEqualTo("LOIRO");
        assertThat(codes("Протокол от 07.02.2022 № 2\n1. " + before.name() + " провести опрос."))
                .as("who wrote it had the old letterhead")
                .isEqualTo("LOIRO");
        assertThat(codes("Протокол от 07.02.2019 № 2\n1. " + before.shortName() + " провести опрос."))
                .isEqualTo("LOIRO");
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
