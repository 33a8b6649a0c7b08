package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;

/** The documents kept beside the tests; all but the .docx and .txt were made by LibreOffice from the .docx. */
final class Fixture {

    /** The founding protocol; the same with numbers only in Word's lists; the same as a table; lists of every kind. */
    static final List<String> NAMES = List.of("founding", "numbered", "table", "lists");

    static final List<String> EXTENSIONS = List.of("docx", "doc", "odt", "rtf", "pdf");

    private Fixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    static String extracted(byte[] bytes) {
        return new TextExtraction().extract(bytes, null, null).text();
    }

    static void refused(byte[] bytes, Problem problem) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> extracted(bytes))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
