package org.ispolnenie.shared.service.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class PrintedSheetTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "ispolnenie");

    @Test
    void aSheetIsPrintedAcrossOnA4WithAllItsColumnsOnAPage() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Ispolnenie", null)) {
            PrintedSheet.in(workbook, "Свод").value(0, 0, "Код");
        }

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            PrintSetup print = read.getSheetAt(0).getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(print.getLandscape()).isTrue();
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(print.getFitHeight()).isEqualTo((short) 0);
            assertThat(read.getSheetAt(0).getFitToPage()).isTrue();
        }
    }

    @Test
    void noWorkbookOfCollectionFormsHasASheetOfAnotherKind() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES.resolve("collection"))) {
            assertThat(sources.filter(Files::isRegularFile).filter(PrintedSheetTest::makesASheet))
                    .isEmpty();
        }
    }

    private static boolean makesASheet(Path source) {
        try {
            return Files.readString(source).contains(".newWorksheet(");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
