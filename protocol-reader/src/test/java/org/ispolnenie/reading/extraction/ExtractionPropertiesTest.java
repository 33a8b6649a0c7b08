package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ispolnenie.reading.extraction.document.NumberStyle;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;

class ExtractionPropertiesTest {

    @Property
    void anyTextComesThroughAsItIs(@ForAll("sentences") String text, @ForAll("encodings") String charset) {
        assertThat(Fixture.extracted(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Property
    void anyParagraphsComeOutOfWordAsTheyWentIn(@ForAll("lines") List<String> lines) {
        StringBuilder body = new StringBuilder("<w:p><w:r><w:t>.</w:t></w:r></w:p>");
        lines.forEach(line ->
                body.append("<w:p><w:r><w:t xml:space='preserve'>").append(line).append("</w:t></w:r></w:p>"));
        assertThat(Fixture.extracted(OfficeDocuments.docx(body.toString())))
                .isEqualTo(".\n"
                        + String.join(
                                "", lines.stream().map(line -> line + "\n").toList()));
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes, @ForAll("beginnings") String beginning) {
        byte[] magic = beginning.getBytes(StandardCharsets.ISO_8859_1);
        byte[] file = Arrays.copyOf(magic, magic.length + bytes.length);
        System.arraycopy(bytes, 0, file, magic.length, bytes.length);
        assertReadOrRefused(() -> Fixture.extracted(file));
    }

    @Property
    void romanNumbersFollowTheirRules(@ForAll @IntRange(min = 1, max = 3999) int number) {
        String roman = NumberStyle.UPPER_ROMAN.write(number);
        assertThat(roman).matches("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
        assertThat(valueOf(roman)).isEqualTo(number);
    }

    @Property
    void aNumberIsWrittenShortHoweverLargeItIs(@ForAll int number, @ForAll NumberStyle style) {
        assertThat(style.write(number)).hasSizeLessThan(16);
    }

    private static void assertReadOrRefused(ThrowingCallable extraction) {
        try {
            extraction.call();
        } catch (UnreadableDocumentException refused) {
            assertThat(refused.problem()).isNotNull();
        } catch (Throwable unforeseen) {
            assertThatCode(extraction).doesNotThrowAnyException();
        }
    }

    private static int valueOf(String roman) {
        int value = 0;
        int before = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int digit = List.of(1, 5, 10, 50, 100, 500, 1000).get("IVXLCDM".indexOf(roman.charAt(i)));
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }

    @Provide
    Arbitrary<String> sentences() {
        return lines().map(lines -> "1. Обеспечить контроль подготовки ППЭ.\n" + String.join("\n", lines));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> words = Arbitraries.of(
                "Срок:",
                "до",
                "20.04.2020",
                "Ответственные:",
                "руководители",
                "ГАОУ ДПО",
                "ЛОИРО",
                " ",
                "  ",
                "-",
                ",",
                ".",
                "(КОиПО)",
                "№",
                "ГИА-9",
                "\u00A0");
        return words.list()
                .ofMaxSize(12)
                .map(list -> String.join(" ", list))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251");
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(
                "",
                "%PDF-1.7\n",
                "PK\u0003\u0004",
                "{\\rtf1 ",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "\u00FF\u00FE",
                "\u00EF\u00BB\u00BF");
    }
}
