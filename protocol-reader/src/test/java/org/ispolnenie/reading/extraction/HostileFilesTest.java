package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
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
import org.ispolnenie.reading.extraction.document.ExtractionLimits;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.reading.extraction.plain.CharsetGuess;
import org.ispolnenie.shared.message.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they should be: each gets an answer that names what is wrong, soon and in little memory. */
class HostileFilesTest {

    @Test
    void aFileWithoutBytesIsEmpty() {
        refused(new byte[0], Problem.EMPTY);
        refused(OfficeDocuments.docx("<w:p/><w:p><w:r><w:t xml:space='preserve'>  </w:t></w:r></w:p>"), Problem.EMPTY);
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
        refused(locked.toByteArray(), Problem.ENCRYPTED);
    }

    @Test
    void anOpenDocumentWithAPasswordIsEncrypted() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        parts.put("content.xml", "not to be read");
        refused(OfficeDocuments.zip(parts), Problem.ENCRYPTED);
    }

    @Test
    void aPdfWithAPasswordIsEncryptedAndOneThatOnlyForbidsPrintingIsRead() throws IOException {
        refused(protectedPdf("user"), Problem.ENCRYPTED);
        assertThat(Fixture.extracted(protectedPdf(""))).isEqualTo("Words\n");
    }

    @Test
    void aPdfOfPicturesHasNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            refused(saved(document), Problem.NO_TEXT);
        }
    }

    @Test
    void otherKindsOfFilesAreNotRead() throws IOException {
        refused(
                "<!DOCTYPE html><html><body>Срок: завтра</body></html>".getBytes(StandardCharsets.UTF_8),
                Problem.UNSUPPORTED_TYPE);
        refused("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1), Problem.UNSUPPORTED_TYPE);
        refused("MZ\u0090\0\u0003\0".getBytes(StandardCharsets.ISO_8859_1), Problem.UNSUPPORTED_TYPE);
        refused(OfficeDocuments.zip(Map.of("a.txt", "Срок: завтра")), Problem.UNSUPPORTED_TYPE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(bytes);
        }
        refused(bytes.toByteArray(), Problem.UNSUPPORTED_TYPE);
        bytes.reset();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet();
            book.write(bytes);
        }
        refused(bytes.toByteArray(), Problem.UNSUPPORTED_TYPE);
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

    @Test
    void aZipBombStopsLongBeforeItHasUnfolded() throws IOException {
        byte[] bomb = bomb(docxUpToBody(), "word/document.xml", 64 << 20);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        refused(bomb, Problem.TOO_COMPLEX);
        refused(
                bomb(Map.of("mimetype", "application/vnd.oasis.opendocument.text"), "content.xml", 64 << 20),
                Problem.TOO_COMPLEX);
    }

    /** Paragraphs are more work than blanks: what unfolds to this many was seven seconds of it. */
    @Test
    void aSmallDocumentOfAMillionParagraphsStopsSoon() throws IOException {
        byte[] bomb = paragraphs(2_000_000);
        assertThat(bomb).hasSizeLessThan(400 << 10);
        TextExtraction here = new TextExtraction(ExtractionLimits.DEFAULT, Runnable::run);
        // of the processor, so that a busy machine does not count
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> here.extract(bomb, null, null))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(Problem.TOO_COMPLEX));

        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aLongDocumentOfVariedParagraphsIsRead() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            body.append("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t>Пункт ")
                    .append(i * 7919)
                    .append("</w:t></w:r></w:p>");
        }
        assertThat(Fixture.extracted(OfficeDocuments.docx(body.toString())).lines())
                .hasSize(100_000);
    }

    @Test
    void aBombInAPartNobodyReadsDoesNoHarm() throws IOException {
        Map<String, String> parts = OfficeDocuments.docxParts("<w:p><w:r><w:t>Срок</w:t></w:r></w:p>", "", "");
        assertThat(Fixture.extracted(bomb(parts, "word/media/image1.bmp", 64 << 20)))
                .isEqualTo("Срок\n");
    }

    @Test
    void aPdfThatUnfoldsWithoutMeasureStops() throws IOException {
        refused(pdfBomb(COSName.FLATE_DECODE, 256 << 20, false), Problem.TOO_COMPLEX);
    }

    @Test
    void aPdfPackedTwiceStopsToo() throws IOException {
        COSArray chain = new COSArray();
        chain.add(COSName.ASCII_HEX_DECODE);
        chain.add(COSName.FLATE_DECODE);
        refused(pdfBomb(chain, 256 << 20, true), Problem.TOO_COMPLEX);
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
                refused(withDocumentType(format, type), Problem.TOO_COMPLEX);
            }
            assertThat(visits).hasValue(0);
        } finally {
            server.stop(0);
        }
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
        refused(withDocumentType("docx", type + "<!ENTITY e '&e29;'>]>"), Problem.TOO_COMPLEX);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        refused(OfficeDocuments.docx("<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000)), Problem.TOO_COMPLEX);
        refused(
                OfficeDocuments.docx("<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000)),
                Problem.TOO_COMPLEX);
        refused(
                OfficeDocuments.odt(
                        "",
                        "<text:list><text:list-item>".repeat(10_000) + "</text:list-item></text:list>".repeat(10_000)),
                Problem.TOO_COMPLEX);
        refused(
                ("{\\rtf1 " + "{".repeat(10_000) + "}".repeat(10_000) + "}").getBytes(StandardCharsets.US_ASCII),
                Problem.TOO_COMPLEX);
    }

    @Test
    void numbersBeyondMeasureAreBounded() {
        assertThat(Fixture.extracted(OfficeDocuments.odt("", "<text:p>а<text:s text:c='2000000000'/>б</text:p>"))
                        .length())
                .isLessThan(2_000);
        assertThat(Fixture.extracted(
                                OfficeDocuments.docx(
                                        "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='2000000000'/></w:trPr><w:tc>"
                                                + "<w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
                        .length())
                .isLessThan(2_000);
        assertThat(Fixture.extracted("{\\rtf1 a\\uc2147483647\\u1076 b\\bin-5 c\\u99999999999 \\f-1 d}"
                        .getBytes(StandardCharsets.US_ASCII)))
                .startsWith("aд");
    }

    @Test
    void aMergedCellThatRepeatsALongTextForEverIsTooLarge() {
        String text = "я".repeat(100_000);
        String below = "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr>";
        refused(
                OfficeDocuments.docx("<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>"
                        + text + "</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr>" + below.repeat(1_000)
                        + "</w:tbl>"),
                Problem.TOO_LARGE);
    }

    @Test
    void aFileLargerThanAllowedIsNotLookedAt() {
        TextExtraction narrow = new TextExtraction(ExtractionLimits.DEFAULT.withBytes(1 << 20), Runnable::run);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> narrow.extract(new byte[(1 << 20) + 1], null, null))
                .matches(refusal -> refusal.problem() == Problem.TOO_LARGE)
                .withMessage("reading.document.TOO_LARGE|1|25");
    }

    @Test
    void twentyMegabytesOfTextComeThrough() {
        String line = "1. Обеспечить контроль подготовки ППЭ. Срок: до 20.04.2020.\n";
        String text = line.repeat((20 << 20) / line.getBytes(StandardCharsets.UTF_8).length);
        assertThat(Fixture.extracted(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Fixture.extracted(text.getBytes(CharsetGuess.WINDOWS_1251))).isEqualTo(text);
    }

    @Test
    void theCallerIsFreedWhenTheTimeIsOver() {
        ExecutorService workers = Executors.newSingleThreadExecutor();
        try {
            TextExtraction hasty =
                    new TextExtraction(ExtractionLimits.DEFAULT.withPatience(Duration.ofMillis(1)), workers);
            byte[] large = OfficeDocuments.docx("<w:p><w:r><w:t>слова</w:t></w:r></w:p>".repeat(300_000));
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(() -> hasty.extract(large, null, null))
                    .matches(refusal -> refusal.problem() == Problem.TIMEOUT);
        } finally {
            workers.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsWordedInBothLanguages(Problem problem) {
        UnreadableDocumentException refusal = new UnreadableDocumentException(problem, 32, 25);
        assertThat(Messages.in(Messages.RUSSIAN).text(refusal.reason())).matches("[А-Я][^{}]+\\.");
        assertThat(Messages.in(Locale.ENGLISH).text(refusal.reason())).matches("[A-Z][^{}]+\\.");
    }

    private static void refused(byte[] bytes, Problem problem) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Fixture.extracted(bytes))
                .satisfies(refusal -> assertThat(refusal.problem()).isEqualTo(problem));
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
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdfBomb(COSBase filters, int size, boolean inHexadecimal) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflated = new DeflaterOutputStream(packed)) {
            blanks(deflated, size);
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.FILTER, filters);
            try (OutputStream out = stream.createRawOutputStream()) {
                byte[] bytes = packed.toByteArray();
                out.write(inHexadecimal ? HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.US_ASCII) : bytes);
            }
            page.setContents(new PDStream(stream));
            return saved(document);
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

    private static Map<String, String> docxUpToBody() {
        Map<String, String> parts = OfficeDocuments.docxParts("", "", "");
        parts.remove("word/document.xml");
        return parts;
    }

    private static byte[] bomb(Map<String, String> parts, String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(name));
            blanks(zip, size);
        }
        return bytes.toByteArray();
    }

    private static byte[] paragraphs(int count) throws IOException {
        Map<String, String> parts = OfficeDocuments.docxParts("|", "", "");
        String[] document =
                Objects.requireNonNull(parts.remove("word/document.xml")).split("\\|");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document[0].getBytes(StandardCharsets.UTF_8));
            byte[] paragraph = "<w:p><w:r><w:t>a</w:t></w:r></w:p>".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < count; i++) {
                zip.write(paragraph);
            }
            zip.write(document[1].getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void blanks(OutputStream out, int size) throws IOException {
        byte[] blanks = new byte[1 << 16];
        Arrays.fill(blanks, (byte) ' ');
        for (int written = 0; written < size; written += blanks.length) {
            out.write(blanks);
        }
    }
}
