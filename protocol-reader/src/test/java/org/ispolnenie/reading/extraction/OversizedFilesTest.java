package org.ispolnenie.reading.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.ispolnenie.reading.extraction.document.ExtractionLimits;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException;
import org.ispolnenie.reading.extraction.document.UnreadableDocumentException.Problem;
import org.ispolnenie.reading.extraction.plain.CharsetGuess;
import org.junit.jupiter.api.Test;

/** Files that ask for more memory or time than they are worth: each gets an answer soon and in little memory. */
class OversizedFilesTest {

    @Test
    void aZipBombStopsLongBeforeItHasUnfolded() throws IOException {
        byte[] bomb = bomb(docxUpToBody(), "word/document.xml", 64 << 20);
        assertThat(bomb).hasSizeLessThan(1 << 20);
        Fixture.refused(bomb, Problem.TOO_COMPLEX);
        Fixture.refused(
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
        Fixture.refused(pdfBomb(COSName.FLATE_DECODE, 256 << 20, false), Problem.TOO_COMPLEX);
    }

    @Test
    void aPdfPackedTwiceStopsToo() throws IOException {
        COSArray chain = new COSArray();
        chain.add(COSName.ASCII_HEX_DECODE);
        chain.add(COSName.FLATE_DECODE);
        Fixture.refused(pdfBomb(chain, 256 << 20, true), Problem.TOO_COMPLEX);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        Fixture.refused(
                OfficeDocuments.docx("<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000)), Problem.TOO_COMPLEX);
        Fixture.refused(
                OfficeDocuments.docx("<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000)),
                Problem.TOO_COMPLEX);
        Fixture.refused(
                OfficeDocuments.odt(
                        "",
                        "<text:list><text:list-item>".repeat(10_000) + "</text:list-item></text:list>".repeat(10_000)),
                Problem.TOO_COMPLEX);
        Fixture.refused(
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
        Fixture.refused(
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
            return Fixture.saved(document);
        }
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
