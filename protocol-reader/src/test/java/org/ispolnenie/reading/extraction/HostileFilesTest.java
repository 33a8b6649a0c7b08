package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ispolnenie.reading.extraction.document.ExtractedText;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: each gets an answer that names what is wrong. */
class HostileFilesTest {

    @Test
    void aFileWithoutBytesIsEmpty() {
        Fixture.refused(new byte[0], Problem.EMPTY);
        Fixture.refused(
                OfficeDocuments.docx("<w:p/><w:p><w:r><w:t xml:space='preserve'>  </w:t></w:r></w:p>"), Problem.EMPTY);
    }

    @Test
    void aWordDocumentWithAPasswordIsEncrypted() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(Fixture.bytes("founding.docx"));
            }
            files.writeFilesystem(locked);
        }
        Fixture.refused(locked.toByteArray(), Problem.ENCRYPTED);
    }

    @Test
    void anOpenDocumentWithAPasswordIsEncrypted() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        parts.put("content.xml", "not to be read");
        Fixture.refused(OfficeDocuments.zip(parts), Problem.ENCRYPTED);
    }

    @Test
    void aPdfWithAPasswordIsEncryptedAndOneThatOnlyForbidsPrintingIsRead() throws IOException {
        Fixture.refused(protectedPdf("user"), Problem.ENCRYPTED);
        assertThat(Fixture.extracted(protectedPdf(""))).isEqualTo("Words\n");
    }

    @Test
    void aPdfOfPicturesHasNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            Fixture.refused(Fixture.saved(document), Problem.NO_TEXT);
        }
    }

    @Test
    void otherKindsOfFilesAreNotRead() throws IOException {
        Fixture.refused(
                "<!DOCTYPE html><html><body>Срок: завтра</body></html>".getBytes(StandardCharsets.UTF_8),
                Problem.UNSUPPORTED_TYPE);
        Fixture.refused("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1), Problem.UNSUPPORTED_TYPE);
        Fixture.refused("MZ\u0090\0\u0003\0".getBytes(StandardCharsets.ISO_8859_1), Problem.UNSUPPORTED_TYPE);
        Fixture.refused(OfficeDocuments.zip(Map.of("a.txt", "Срок: завтра")), Problem.UNSUPPORTED_TYPE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(bytes);
        }
        Fixture.refused(bytes.toByteArray(), Problem.UNSUPPORTED_TYPE);
        bytes.reset();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(bytes);
        }
        Fixture.refused(bytes.toByteArray(), Problem.UNSUPPORTED_TYPE);
    }

    @Test
    void theTypeGoesByTheContentWhateverTheSenderSays() {
        ExtractedText read =
                new TextExtraction().extract(Fixture.bytes("founding.docx"), "image/png", "../../etc/passwd.exe");
        assertThat(read.text()).isEqualTo(Fixture.text("founding.txt"));
        assertThat(read.mediaType()).endsWith("wordprocessingml.document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "pdf", "doc"})
    void aFileCutShortIsDamagedAndNeverReadInPart(String extension) {
        byte[] whole = Fixture.bytes("numbered." + extension);
        // the last bytes of some formats are padding
        int meaningful = extension.equals("pdf") || extension.equals("doc") ? whole.length * 9 / 10 : whole.length - 30;
        for (int length = 40; length < meaningful; length += whole.length / 60) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .as("%s cut to %d bytes", extension, length)
                    .isThrownBy(() -> Fixture.extracted(cut));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void entitiesReachNeitherTheDiskNorTheNetwork(String format, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "СЕКРЕТ");
        AtomicInteger visits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
            for (String type : new String[] {
                "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE d SYSTEM '" + url + "'>",
                "<!DOCTYPE d [<!ENTITY % p SYSTEM '" + url + "'> %p;]>",
                "<!DOCTYPE d [<!ENTITY e 'ха'>]>"
            }) {
                Fixture.refused(withDocumentType(format, type), Problem.TOO_COMPLEX);
            }
            assertThat(visits).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /** The parser keeps each of them as a whole, however much it unfolds to. */
    @ParameterizedTest
    @ValueSource(strings = {"<!--%s-->", "<?p %s?>", "<w:t><![CDATA[%s]]></w:t>", "<w:t a='%s'/>"})
    void aMarkOfExcessiveLengthIsTooComplex(String mark) {
        String letters = new Random(7)
                .ints(3 << 20, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String body = mark.formatted(letters);
        Fixture.refused(OfficeDocuments.docx("<w:p><w:r>" + body + "</w:r></w:p>"), Problem.TOO_COMPLEX);
        Fixture.refused(
                OfficeDocuments.odt("", "<text:p>" + body.replace("w:t", "text:span") + "</text:p>"),
                Problem.TOO_COMPLEX);
    }

    @Test
    void marksThatEndInTimeAreRead() {
        String marks = "<!-- a>b<c '\" --><?p a>b '\" ?>".repeat(60_000);
        assertThat(Fixture.extracted(OfficeDocuments.docx("<w:p>" + marks + "<w:r><w:t>Слова</w:t></w:r></w:p>")))
                .isEqualTo("Слова\n");
    }

    @Test
    void aBillionLaughsAreNotHeard() {
        StringBuilder type = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 'ха'>");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY e")
                    .append(i)
                    .append(" '&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";'>");
        }
        Fixture.refused(withDocumentType("docx", type + "<!ENTITY e '&e29;'>]>"), Problem.TOO_COMPLEX);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsWordedInBothLanguages(Problem problem) {
        UnreadableDocumentException refusal = new UnreadableDocumentException(problem, 32, 25);
        assertThat(Messages.in(Messages.RUSSIAN).text(refusal.reason())).matches("[А-Я][^{}]+\\.");
        assertThat(Messages.in(Locale.ENGLISH).text(refusal.reason())).matches("[A-Z][^{}]+\\.");
    }

    private static byte[] protectedPdf(String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Words");
                content.endText();
            }
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            return Fixture.saved(document);
        }
    }

    private static byte[] withDocumentType(String format, String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        if (format.equals("docx")) {
            parts.putAll(OfficeDocuments.docxParts("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>", "", ""));
            parts.computeIfPresent("word/document.xml", (name, xml) -> type + xml);
        } else {
            parts.put("mimetype", "application/vnd.oasis.opendocument.text");
            parts.put("content.xml", type + "<d><text><p>&e;</p></text></d>");
        }
        return OfficeDocuments.zip(parts);
    }
}
