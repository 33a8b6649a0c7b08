package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.reading.extraction.plain.CharsetGuess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {

    private final String founding = Fixture.text("founding.txt");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866"})
    void theEncodingIsKnownByTheTextAlone(String charset) {
        // the older encodings have no Russian quotation marks and dashes
        String written = new String(founding.getBytes(Charset.forName(charset)), Charset.forName(charset));
        ExtractedText read = read(founding.getBytes(Charset.forName(charset)), null);
        assertThat(read.text()).isEqualTo(written);
        assertThat(read.charset()).isEqualTo(charset);
        assertThat(read.mediaType()).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void aByteOrderMarkSaysTheEncodingAndGoes(String charset) {
        assertThat(read(("\uFEFF" + founding).getBytes(Charset.forName(charset)), null)
                        .text())
                .isEqualTo(founding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R"})
    void aFewCapitalsAreEnough(String charset) {
        String words = "РЕШЕНИЯ СОВЕЩАНИЯ\n1. Доложить.";
        assertThat(read(words.getBytes(Charset.forName(charset)), null).text()).isEqualTo(words);
    }

    @Test
    void theDeclaredCharsetIsTakenWhereItFits() {
        byte[] bytes = "№ п/п".getBytes(CharsetGuess.WINDOWS_1251);
        assertThat(read(bytes, "text/plain; charset=windows-1251").text()).isEqualTo("№ п/п");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1", "koi8-r", "utf-16", "no-such", "us-ascii", "\"windows-1251\""})
    void aDeclaredCharsetThatDoesNotFitIsNotBelieved(String declared) {
        byte[] bytes = founding.getBytes(CharsetGuess.WINDOWS_1251);
        assertThat(read(bytes, "text/plain; charset=" + declared).text()).isEqualTo(founding);
        assertThat(read(founding.getBytes(StandardCharsets.UTF_8), "text/plain;charset=" + declared)
                        .text())
                .isEqualTo(founding);
    }

    @Test
    void everyCharacterIsKeptAndLinesEndAlike() {
        byte[] bytes = "Срок:\u00A0 до  20.04.2020\t\u00ADг.\r\n\r\nстарый\rMac\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes, null).text()).isEqualTo("Срок:\u00A0 до  20.04.2020\t\u00ADг.\n\nстарый\nMac\n");
    }

    @Test
    void aTextBrokenOnItsWayIsRefusedAndNotGuessed() {
        byte[] bytes = founding.getBytes(StandardCharsets.UTF_8);
        bytes[500] = (byte) 0xFF;
        refused(bytes, Problem.DAMAGED);
        int insideALetter = founding.substring(0, 300).getBytes(StandardCharsets.UTF_8).length - 1;
        refused(Arrays.copyOf(founding.getBytes(StandardCharsets.UTF_8), insideALetter), Problem.DAMAGED);
    }

    @Test
    void bytesWithoutSenseAreNoText() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        bytes[0] = 1;
        refused(bytes, Problem.NOT_TEXT);
    }

    @Test
    void blanksAreAnEmptyText() {
        refused(" \r\n\t".getBytes(StandardCharsets.UTF_8), Problem.EMPTY);
        refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Problem.EMPTY);
    }

    private static void refused(byte[] bytes, Problem problem) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(bytes, null))
                .matches(refusal -> refusal.problem() == problem);
    }

    private static ExtractedText read(byte[] bytes, @Nullable String mediaType) {
        return new TextExtraction().extract(bytes, mediaType, "protocol.txt");
    }
}
