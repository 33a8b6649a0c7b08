package org.ispolnenie.assignment.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.ispolnenie.assignment.domain.evidence.FileType;
import org.ispolnenie.shared.domain.FileName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

    @TempDir
    private Path directory;

    @Test
    void knownFilesAreKnownByTheirContentWhateverTheyAreCalled() throws IOException {
        assertThat(type("%PDF-1.4\n")).contains(FileType.PDF);
        assertThat(type("{\\rtf1\\ansi}")).contains(FileType.RTF);
        assertThat(type(latin("\u0089PNG\r\n\u001A\n....."))).contains(FileType.PNG);
        assertThat(type(latin("\u00FF\u00D8\u00FF\u00E0"))).contains(FileType.JPEG);
        assertThat(type(latin("II*\0\0"))).contains(FileType.TIFF);
        assertThat(zip("[Content_Types].xml", "word/document.xml")).contains(FileType.DOCX);
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml")).contains(FileType.XLSX);
        assertThat(zip("[Content_Types].xml", "ppt/presentation.xml")).contains(FileType.PPTX);
        assertThat(zip("mimetype=application/vnd.oasis.opendocument.text")).contains(FileType.ODT);
        assertThat(zip("mimetype=application/vnd.oasis.opendocument.spreadsheet"))
                .contains(FileType.ODS);
    }

    @Test
    void anOldWorkbookIsLookedInto() throws IOException {
        Path file = directory.resolve("old");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet();
            book.write(out);
        }
        assertThat(FileType.ofMediaType(FileContent.mediaType(file, "a.doc"))).contains(FileType.XLS);
    }

    @Test
    void textIsTextInBothEncodingsAndATableByItsName() throws IOException {
        assertThat(type("Список школ\nодна\n")).contains(FileType.TXT);
        assertThat(type("Список школ".getBytes(Charset.forName("windows-1251"))))
                .contains(FileType.TXT);
        assertThat(type("я".repeat(8000))).contains(FileType.TXT);
        assertThat(FileType.ofMediaType(
                        FileContent.mediaType(written("a;b\n".getBytes(StandardCharsets.UTF_8)), "A.CSV")))
                .contains(FileType.CSV);
    }

    @Test
    void whatABrowserOrAMachineWouldRunIsNothingWeKnow() throws IOException {
        assertThat(type("  <!DOCTYPE html><script>")).isEmpty();
        assertThat(type("<?xml version=\"1.0\"?><svg/>")).isEmpty();
        assertThat(type(latin("MZ\u0090\0\3"))).isEmpty();
        assertThat(type(latin("\u007FELF\2"))).isEmpty();
        assertThat(zip("evil.exe")).isEmpty();
        assertThat(zip("word/document.xml")).isEmpty();
        assertThat(zip("mimetype=application/epub+zip")).isEmpty();
        assertThat(type(latin("PK\u0003\u0004broken"))).isEmpty();
        assertThat(type(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1broken")))
                .isEmpty();
    }

    @Test
    void randomBytesNeverBreakIt() throws IOException {
        Random random = new Random(7);
        byte[][] beginnings = {
            {}, latin("PK\u0003\u0004"), latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), latin("%PDF-")
        };
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            byte[] start = beginnings[i % beginnings.length];
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            assertThat(FileContent.mediaType(written(bytes), "a")).isNotEmpty();
        }
    }

    @Test
    void namesAreOnlyNames() {
        assertThat(FileName.safe("C:\\docs\\..\\меры.pdf")).isEqualTo("меры.pdf");
        assertThat(FileName.safe("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.safe("a\r\nSet-Cookie: x.pdf")).isEqualTo("a Set-Cookie: x.pdf");
        assertThat(FileName.safe("\u202Efdp.exe")).isEqualTo("fdp.exe");
        assertThat(FileName.safe("..")).isEqualTo("file");
        assertThat(FileName.safe(" \u0000 ")).isEqualTo("file");
        assertThat(FileName.safe("ю".repeat(400) + ".docx")).hasSize(255).endsWith("ю.docx");
    }

    private Optional<FileType> type(String text) throws IOException {
        return type(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<FileType> type(byte[] bytes) throws IOException {
        return FileType.ofMediaType(FileContent.mediaType(written(bytes), "отчёт.pdf"));
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("file"), bytes);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An archive of empty entries, or of {@code name=content}. */
    private Optional<FileType> zip(String... entries) throws IOException {
        Path file = directory.resolve("archive");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : Arrays.asList(entries)) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write((parts.length > 1 ? parts[1] : "").getBytes(StandardCharsets.US_ASCII));
            }
        }
        return FileType.ofMediaType(FileContent.mediaType(file, "отчёт.pdf"));
    }
}
