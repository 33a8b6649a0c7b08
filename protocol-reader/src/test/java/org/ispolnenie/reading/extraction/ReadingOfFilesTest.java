package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ispolnenie.reading.ProtocolReader;
import org.ispolnenie.reading.party.PartyDirectory;
import org.ispolnenie.reading.result.ItemReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the bytes to the decisions: the founding protocol is the same protocol in whatever file it comes. */
class ReadingOfFilesTest {

    private final ProtocolReader reader = new ProtocolReader(new PartyDirectory(List.of()), new PlainWeeks());

    @ParameterizedTest
    @ValueSource(
            strings = {"founding.pdf", "numbered.pdf", "numbered.docx", "numbered.doc", "numbered.odt", "numbered.rtf"})
    void theDecisionsAndTheirDatesAreThoseOfThePlainText(String file) {
        assertThat(decisions(Fixture.extracted(Fixture.bytes(file))))
                .isEqualTo(decisions(Fixture.text("founding.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.docx", "table.doc", "table.odt", "table.rtf", "table.pdf"})
    void aTableHasTheSameDecisions(String file) {
        assertThat(items(Fixture.extracted(Fixture.bytes(file)))
                        .map(ReadingOfFilesTest::decision)
                        .filter(line -> !line.startsWith("4")))
                .containsExactlyElementsOf(items(Fixture.text("founding.txt"))
                        .map(ReadingOfFilesTest::decision)
                        .filter(line -> !line.startsWith("4"))
                        .toList());
    }

    private List<String> decisions(String text) {
        return items(text)
                .flatMap(item -> Stream.concat(Stream.of(item), item.subItems().stream()))
                .map(ReadingOfFilesTest::decision)
                .toList();
    }

    private Stream<ItemReading> items(String text) {
        return reader.read(text).items().stream();
    }

    private static String decision(ItemReading item) {
        // a line of a PDF may end after a hyphen
        return item.number() + " " + item.deadline().type() + " "
                + item.deadline().dates() + " "
                + item.text()
                        .replaceAll("(?<=\\S)-\\s+(?=\\S)", "-")
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
