package org.ispolnenie.shared.service.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files with tables, as office programs write them and as nobody should. */
public final class TablesOfTests {

    private TablesOfTests() {}

    public static List<TableRow> rows(byte[] file) {
        return rows(file, TableLimits.OF_A_LIST);
    }

    public static List<TableRow> rows(byte[] file, TableLimits limits) {
        List<TableRow> rows = new ArrayList<>();
        TableFile.read(file, limits, rows::add);
        return rows;
    }

    public static List<List<String>> texts(byte[] file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(FileCell::text).toList())
                .toList();
    }

    public static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook with one sheet. */
    public static byte[] workbook(Consumer<Sheet> content) {
        return workbookOf(workbook -> content.accept(workbook.createSheet("Школы")));
    }

    public static byte[] workbookOf(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            content.accept(workbook);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static void write(Sheet sheet, int row, String... cells) {
        Row written = sheet.createRow(row);
        for (int i = 0; i < cells.length; i++) {
            written.createCell(i).setCellValue(cells[i]);
        }
    }

    /** The same workbook with another text in one of its parts. */
    public static byte[] changed(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(file)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] bytes = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}
