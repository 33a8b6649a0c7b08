package org.ispolnenie.shared.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ispolnenie.shared.service.table.TablesOfTests.changed;
import static org.ispolnenie.shared.service.table.TablesOfTests.rows;
import static org.ispolnenie.shared.service.table.TablesOfTests.texts;
import static org.ispolnenie.shared.service.table.TablesOfTests.workbook;
import static org.ispolnenie.shared.service.table.TablesOfTests.workbookOf;
import static org.ispolnenie.shared.service.table.TablesOfTests.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.service.table.FileCell.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTableTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void textsNumbersDatesAndFlagsAreReadAsTheyStandThere() {
        List<FileCell> cells = cells(sheet -> {
            cell(sheet, 0).setCellValue("МБОУ «СОШ № 1»");
            cell(sheet, 1).setCellValue(470101.0);
            cell(sheet, 2).setCellValue(0.1 + 0.2);
            formatted(cell(sheet, 3), "dd.mm.yyyy").setCellValue(LocalDate.of(2019, 9, 1));
            formatted(cell(sheet, 4), "0000").setCellValue(101);
            cell(sheet, 5).setCellValue(true);
            formatted(cell(sheet, 6), "[$-419]d mmmm yyyy\" г.\"").setCellValue(LocalDate.of(2020, 2, 29));
            formatted(cell(sheet, 7), "#,##0.00\" руб. год\"").setCellValue(1234.5);
            cell(sheet, 8).setCellValue(470100000001234.0);
        });

        assertThat(cells)
                .extracting(FileCell::kind)
                .containsExactly(
                        Kind.TEXT,
                        Kind.NUMBER,
                        Kind.NUMBER,
                        Kind.DATE,
                        Kind.NUMBER,
                        Kind.FLAG,
                        Kind.DATE,
                        Kind.NUMBER,
                        Kind.NUMBER);
        assertThat(cells)
                .extracting(FileCell::text)
                .containsExactly(
                        "МБОУ «СОШ № 1»",
                        "470101",
                        "0.3",
                        "1.9.2019",
                        "0101",
                        "true",
                        "29.2.2020",
                        "1234.5",
                        "470100000001234");
        assertThat(cells.get(2).number()).isEqualByComparingTo(new BigDecimal("0.3"));
        assertThat(cells.get(3).asDate()).contains(LocalDate.of(2019, 9, 1));
    }

    @Test
    void datesWrittenAsTextAreDates() {
        assertThat(FileCell.text("A1", "01.09.2019").asDate()).contains(LocalDate.of(2019, 9, 1));
        assertThat(FileCell.text("A1", " 1.9.2019 ").asDate()).contains(LocalDate.of(2019, 9, 1));
        assertThat(FileCell.text("A1", "2019-09-01").asDate()).contains(LocalDate.of(2019, 9, 1));
        assertThat(FileCell.text("A1", "31.02.2019").asDate()).isEmpty();
        assertThat(FileCell.text("A1", "осенью").asDate()).isEmpty();
    }

    @Test
    void placesAreNamedAsASpreadsheetNamesThem() {
        assertThat(List.of(FileCell.place(1, 0), FileCell.place(7, 25), FileCell.place(7, 26), FileCell.place(9, 701)))
                .containsExactly("A1", "Z7", "AA7", "ZZ9");
        assertThat(FileCell.place(1048576, 16383)).isEqualTo("XFD1048576");
    }

    @Test
    void formulasErrorsAndMergedCellsSayWhyTheyCannotBeTaken() {
        byte[] file = workbook(sheet -> {
            write(sheet, 0, "Код", "Название", "Район");
            write(sheet, 1, "1", "А", "Лужский");
            sheet.getRow(1).createCell(3).setCellFormula("1+1");
            sheet.getRow(1).createCell(4).setCellErrorValue((byte) 42);
            write(sheet, 2, "2", "Б");
            sheet.createRow(3).createCell(0).setCellValue("3");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 1));
        });
        List<TableRow> rows = rows(file);

        assertThat(rows.get(1).cells())
                .extracting(FileCell::kind)
                .containsExactly(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.FORMULA, Kind.FAILED);
        assertThat(rows.get(1).cell(3).fault()).hasToString("Optional[shared.table.cell.FORMULA]");
        assertThat(rows.get(2).cell(2).kind()).isEqualTo(Kind.MERGED);
        assertThat(rows.get(3).cell(1).place()).isEqualTo("B4");
        assertThat(rows.get(3).cell(1).kind()).isEqualTo(Kind.MERGED);
    }

    @Test
    void hiddenRowsAreMarked() {
        byte[] file = workbook(sheet -> {
            write(sheet, 0, "Код", "Название");
            write(sheet, 1, "1", "А");
            sheet.getRow(1).setZeroHeight(true);
        });
        assertThat(rows(file)).extracting(TableRow::hidden).containsExactly(false, true);
    }

    @Test
    void emptyRowsAndCellsThatAreOnlyColouredAreNothing() {
        byte[] file = workbook(sheet -> {
            write(sheet, 0, "Код", "Название");
            for (int row = 1; row < 3_000; row++) {
                formatted(sheet.createRow(row).createCell(300), "0");
            }
            write(sheet, 3_000, "1", "А");
        });
        assertThat(rows(file)).extracting(TableRow::number).containsExactly(1, 3_001);
    }

    @Test
    void ofSeveralSheetsOnlyOneMayBeFilled() {
        assertThat(texts(workbookOf(workbook -> {
                    workbook.createSheet("Пустой");
                    write(workbook.createSheet("Школы"), 0, "Код", "Название");
                    write(workbook.createSheet("Служебный"), 0, "тайна", "тайна");
                    workbook.setSheetHidden(2, true);
                })))
                .containsExactly(List.of("Код", "Название"));
        assertRefused(
                workbookOf(workbook -> {
                    write(workbook.createSheet("Школы"), 0, "Код", "Название");
                    write(workbook.createSheet("ППЭ"), 0, "Код", "Название");
                }),
                "shared.table.SEVERAL_SHEETS|Школы|ППЭ");
    }

    @Test
    void whatIsNoWorkbookOfTodayIsToldWhatToDo() throws IOException {
        assertRefused(oldWorkbook(), "shared.table.OLD_WORKBOOK");
        assertRefused(encrypted(), "shared.table.ENCRYPTED");
        assertRefused(zip("word/document.xml", "<a/>"), "shared.table.NO_TABLE");
        assertRefused(zip("[Content_Types].xml", "<Types/>"), "shared.table.BROKEN");
        assertRefused(workbook(sheet -> {}), "shared.table.EMPTY");
        byte[] whole = small();
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), "shared.table.BROKEN");
    }

    @Test
    void macrosAreRefused() throws IOException {
        assertRefused(zip("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x"), "shared.table.MACROS");
    }

    @Test
    void tooManyRowsAndColumnsAreRefused() {
        assertRefused(
                workbook(sheet -> {
                    for (int row = 0; row < 102; row++) {
                        write(sheet, row, "1", "А");
                    }
                }),
                new TableLimits(1 << 20, 10 << 20, 100, 1, 100),
                "shared.table.TOO_MANY_ROWS|100");
        assertRefused(
                workbook(sheet -> sheet.createRow(0).createCell(100).setCellValue("1")),
                "shared.table.TOO_MANY_COLUMNS|CW1|100");
    }

    @Test
    void aBombIsRefusedBeforeItUnfolds() throws IOException {
        String zeros = "0".repeat(30 << 20);
        assertRefused(zip("[Content_Types].xml", "<Types>" + zeros + "</Types>"), "shared.table.EXHAUSTING");
        assertRefused(zip("[Content_Types].xml", "<Types/>", "xl/media/a.bin", zeros), "shared.table.EXHAUSTING");
    }

    /** The parser keeps each of them as a whole, however much it unfolds to. */
    @ParameterizedTest
    @CsvSource({
        "<!--,-->",
        "<?p a,?>",
        "<![CDATA[,]]>",
        "<a b=`,`/>",
    })
    void aMarkOfExcessiveLengthIsRefusedBeforeItIsKept(String begins, String ends) throws IOException {
        String letters = letters(3 << 20);
        for (String part : List.of(SHEET, "xl/styles.xml", "xl/sharedStrings.xml", "docProps/core.xml")) {
            assertRefused(
                    changed(
                            small(),
                            part,
                            xml -> xml.replaceFirst("</[^>]*>$", (begins + letters + ends).replace('`', '"') + "$0")),
                    "shared.table.EXHAUSTING");
        }
    }

    @Test
    void marksThatEndInTimeAreRead() {
        String half = letters(600_000);
        String marks = "<!-- a>b<c '\" --><?p a>b '\" ?><a b='>'/>";
        String all = (marks + "<!--" + half + "-->" + marks + "<?p " + half + "?>").repeat(2);
        byte[] file = changed(small(), SHEET, xml -> xml.replace("<sheetData", all + "<sheetData"));
        assertThat(texts(file)).hasSize(2);
    }

    @Test
    void blanksDoNotHideWhatIsXml() {
        byte[] file = changed(
                small(),
                "xl/sharedStrings.xml",
                xml -> " ".repeat(100)
                        + xml.replaceFirst("<[?][^>]*>", "").replace("<sst", "<!DOCTYPE a [<!ENTITY b \"c\">]><sst"));
        assertRefused(file, "shared.table.EXHAUSTING");
    }

    @Test
    void documentTypesAreRefused() {
        byte[] file =
                changed(small(), SHEET, xml -> xml.replace("<worksheet", "<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet"));
        assertRefused(file, "shared.table.EXHAUSTING");
    }

    @Test
    void cellsOutsideOfASheetAreRefused() {
        assertRefused(changed(small(), SHEET, xml -> xml.replace("r=\"A1\"", "r=\"ZZZZZZ1\"")), "shared.table.BROKEN");
        assertRefused(changed(small(), SHEET, xml -> xml.replace("r=\"A1\"", "r=\"XFE1\"")), "shared.table.BROKEN");
        assertRefused(
                changed(small(), SHEET, xml -> xml.replace("<row r=\"1\"", "<row r=\"99999999\"")),
                "shared.table.BROKEN");
    }

    @Test
    void textsThatTheWorkbookDoesNotHoldAreMissedAtOnceByTheirCell() {
        for (String index : List.of("99999999", "2147483647", "99999999999999", "500", "4", "-1", "+1", "٤", "x")) {
            assertRefused(referring("B2", index), "shared.table.NO_SUCH_TEXT|B2");
        }
        assertRefused(
                changed(
                        changed(small(), SHEET, xml -> xml.replaceAll("(<c|<row) r=\"[^\"]*\"", "$1")),
                        SHEET,
                        xml -> xml.replace("<v>3</v>", "<v>17</v>")),
                "shared.table.NO_SUCH_TEXT|B2");
        assertThat(texts(referring("B2", "0"))).containsExactly(List.of("Код", "Название"), List.of("0101", "Код"));
        assertThat(texts(referring("B2", ""))).containsExactly(List.of("Код", "Название"), List.of("0101", ""));
    }

    @Test
    void aTableOfTextsThatIsNotWhereItIsSaidToBeHoldsNone() {
        String types = "[Content_Types].xml";
        assertRefused(
                changed(small(), types, xml -> xml.replace("/xl/sharedStrings.xml", "/xl/styles.xml")),
                "shared.table.NO_SUCH_TEXT|B2");
        assertRefused(
                changed(small(), types, xml -> xml.replace("sharedStrings+xml", "nothing+xml")),
                "shared.table.NO_SUCH_TEXT|B2");
        assertRefused(
                changed(small(), "xl/sharedStrings.xml", xml -> xml.replace("<si>", "<si><si>")
                        .replace("</si>", "</si></si>")
                        .replaceAll("count=\"\\d+\"", "")
                        .replaceFirst("<si><si>", "<x><si>")
                        .replaceFirst("</si></si>", "</si></x>")),
                "shared.table.NO_SUCH_TEXT|B2");
    }

    @Test
    void aCellWithinACellIsRefused() {
        assertRefused(
                changed(small(), SHEET, xml -> xml.replace("<v>3</v>", "<c r=\"C2\" t=\"n\"><v>99999999</v></c>")),
                "shared.table.BROKEN");
    }

    @Test
    void numbersNobodyWroteAreNotTaken() {
        byte[] file = changed(
                workbook(sheet -> sheet.createRow(0).createCell(0).setCellValue(17)),
                SHEET,
                xml -> xml.replace("17.0", "1E999999999"));
        assertThat(rows(file).get(0).cell(0).kind()).isEqualTo(Kind.FAILED);
    }

    @Test
    void whatADamagedWorkbookHoldsIsRefusedAndNeverThrown() {
        byte[] whole = small();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int hit = 0; hit <= i % 3; hit++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
            }
            try {
                rows(damaged);
            } catch (ValidationException told) {
                assertThat(told.errors()).hasSize(1);
            }
        }
    }

    @Test
    void aLargeWorkbookIsReadRowByRow() {
        byte[] file = workbook(sheet -> {
            for (int row = 0; row <= 10_000; row++) {
                write(sheet, row, "47" + row, "Школа № " + row, "Лужский район", "1", "2", "3");
            }
        });
        assertThat(rows(file)).hasSize(10_001).last().satisfies(row -> assertThat(
                        row.cell(1).text())
                .isEqualTo("Школа № 10000"));
    }

    /** They pack badly, so that it is not the growth of the file that is seen first. */
    private static String letters(int count) {
        return new Random(7)
                .ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] small() {
        return workbook(sheet -> {
            write(sheet, 0, "Код", "Название");
            write(sheet, 1, "0101", "МБОУ «СОШ № 1»");
        });
    }

    /** The last cell refers to another of the four texts. */
    private static byte[] referring(String cell, String text) {
        return changed(
                small(),
                SHEET,
                xml -> xml.replaceFirst("(r=\"" + cell + "\"[^>]*>)<v>[0-9]+</v>", "$1<v>" + text + "</v>"));
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            old.write(file);
            return file.toByteArray();
        }
    }

    private static byte[] encrypted() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            EncryptionInfo encryption = new EncryptionInfo(EncryptionMode.agile);
            encryption.getEncryptor().confirmPassword("secret");
            try (var inside = encryption.getEncryptor().getDataStream(container)) {
                inside.write(small());
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            container.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(TablesOfTests.csv(parts[i + 1]));
            }
        }
        return file.toByteArray();
    }

    private static List<FileCell> cells(Consumer<Sheet> content) {
        return rows(workbook(content)).get(0).cells();
    }

    private static Cell cell(Sheet sheet, int column) {
        return (sheet.getRow(0) == null ? sheet.createRow(0) : sheet.getRow(0)).createCell(column);
    }

    private static Cell formatted(Cell cell, String format) {
        XSSFSheet sheet = (XSSFSheet) cell.getSheet();
        CellStyle style = sheet.getWorkbook().getNumCellStyles() > 60
                ? sheet.getWorkbook().getCellStyleAt(1)
                : sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void assertRefused(byte[] file, String reason) {
        assertRefused(file, TableLimits.OF_A_LIST, reason);
    }

    private static void assertRefused(byte[] file, TableLimits limits, String reason) {
        assertThatThrownBy(() -> rows(file, limits))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        refused -> assertThat(refused.errors().get(0).reason()).hasToString(reason));
    }
}
