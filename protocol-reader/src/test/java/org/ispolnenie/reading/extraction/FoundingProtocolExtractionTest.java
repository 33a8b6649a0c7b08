package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The founding protocol in every format, as a person would send it. */
class FoundingProtocolExtractionTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void anOfficeDocumentHasTheVeryCharactersOfThePlainText(String extension) {
        assertThat(Fixture.extracted(Fixture.bytes("founding." + extension))).isEqualTo(Fixture.text("founding.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void numbersThatExistOnlyInTheListDefinitionsAreWrittenOut(String extension) {
        assertThat(Fixture.extracted(Fixture.bytes("numbered." + extension))).isEqualTo(Fixture.text("founding.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"founding.pdf", "numbered.pdf"})
    void aPdfHasTheSameWordsInTheSameOrder(String file) {
        assertThat(words(Fixture.extracted(Fixture.bytes(file)))).isEqualTo(words(Fixture.text("founding.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void aTableIsALineARow(String extension) {
        assertThat(Fixture.extracted(Fixture.bytes("table." + extension))).isEqualTo(Fixture.text("table.txt"));
    }

    @Test
    void aTableInAPdfIsALineARowEvenWhereAPageEndsWithinIt() {
        // a space at the end of a line on the page is not in the PDF
        assertThat(Fixture.extracted(Fixture.bytes("table.pdf")).replaceAll(" +", " "))
                .isEqualTo(Fixture.text("table.txt").replaceAll(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "odt", "rtf"})
    void listsOfEveryKindAreNumberedAsWordShowsThem(String extension) {
        assertThat(Fixture.extracted(Fixture.bytes("lists." + extension))).isEqualTo(Fixture.text("lists.txt"));
    }

    private static List<String> words(String text) {
        // a line may end after the hyphen of 2019-2020
        return Arrays.asList(text.replaceAll("(?<=\\S)-\\n", "-").strip().split("\\s+"));
    }
}
