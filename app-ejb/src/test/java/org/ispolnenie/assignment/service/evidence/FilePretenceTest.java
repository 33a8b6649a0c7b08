package org.ispolnenie.assignment.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePretenceTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n";
    private static final String TYPES = "[Content_Types].xml";
    private static final String BODY = "word/document.xml";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"меры.pdf", "МЕРЫ.PDF", "Приказ от 01.11.2019", "скан", "меры v.2"})
    void aNameThatSaysTheTypeOrNothingIsFine(String name) throws IOException {
        assertThat(faults(PDF, name)).isEmpty();
    }

    @Test
    void aNameThatSaysAnotherTypeIsNamed() throws IOException {
        assertThat(faults(PDF, "меры.docx")).containsExactly("assignment.FILE_PRETENDS");
        assertThat(faults(PDF, "меры.pdf.exe")).containsExactly("assignment.FILE_PRETENDS");
        assertThat(faults("просто текст", "письмо.exe")).containsExactly("assignment.FILE_PRETENDS");
        assertThat(faults("просто текст", "письмо.pdf")).containsExactly("assignment.FILE_PRETENDS");
        assertThat(faults("просто текст", "письмо.txt")).isEmpty();
        assertThat(faults("а;б", "таблица.csv")).isEmpty();
        assertThat(faults(zip(TYPES, BODY), "меры.xlsx")).containsExactly("assignment.FILE_PRETENDS");
        assertThat(faults(zip(TYPES, BODY), "меры.docx")).isEmpty();
        assertThat(faults("\u00FF\u00D8\u00FF\u00E0".getBytes(StandardCharsets.ISO_8859_1), "скан.jpg"))
                .isEmpty();
    }

    @Test
    void aDocumentWithMacrosIsNamed() throws IOException {
        assertThat(faults(zip(TYPES, BODY, "word/vbaProject.bin"), "меры.docx"))
                .containsExactly("assignment.FILE_HAS_PROGRAMS");
        assertThat(faults(zip(TYPES, BODY, "word/vbaProject.bin"), "меры.docm"))
                .containsExactly("assignment.FILE_PRETENDS", "assignment.FILE_HAS_PROGRAMS");
        assertThat(faults(zip(TYPES + "=application/vnd.ms-word.document.macroEnabled.main+xml", BODY), "меры.docx"))
                .containsExactly("assignment.FILE_HAS_PROGRAMS");
        assertThat(faults(
                        zip("mimetype=application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml"),
                        "меры.odt"))
                .containsExactly("assignment.FILE_HAS_PROGRAMS");
        assertThat(faults(
                        zip("mimetype=application/vnd.oasis.opendocument.text", "Basic/Standard/script-lb.xml"),
                        "меры.odt"))
                .isEmpty();
        assertThat(faults(ole("WordDocument", "Macros"), "меры.doc")).containsExactly("assignment.FILE_HAS_PROGRAMS");
        assertThat(faults(ole("WordDocument"), "меры.doc")).isEmpty();
    }

    @Test
    void aFileThatIsASecondThingBesidesIsNamed() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(PDF.getBytes(StandardCharsets.UTF_8));
        both.writeBytes(zip(TYPES, BODY));
        assertThat(faults(both.toByteArray(), "меры.pdf")).containsExactly("assignment.FILE_IS_TWO_THINGS");
        assertThat(faults("%PDF-1.4\n<html><script>alert(1)</script>", "меры.pdf"))
                .containsExactly("assignment.FILE_IS_TWO_THINGS");
        assertThat(faults("{\\rtf1 %PDF-1.4\n", "меры.rtf")).containsExactly("assignment.FILE_IS_TWO_THINGS");
    }

    private List<String> faults(String content, String name) throws IOException {
        return faults(content.getBytes(StandardCharsets.UTF_8), name);
    }

    private List<String> faults(byte[] content, String name) throws IOException {
        Path file = Files.write(directory.resolve("content"), content);
        String type = FileContent.mediaType(file, name);
        return FilePretence.in(file, new StoredFile(name, type, content.length, "")).stream()
                .map(Message::key)
                .toList();
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (String entry : entries) {
                files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
