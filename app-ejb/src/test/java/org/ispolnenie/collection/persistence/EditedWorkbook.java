package org.ispolnenie.collection.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody opens, writes to and saves, whatever its protection says. */
final class EditedWorkbook {

    final XSSFWorkbook book;

    private EditedWorkbook(XSSFWorkbook book) {
        this.book = book;
    }

    static byte[] edited(byte[] file, Consumer<EditedWorkbook> hands) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            hands.accept(new EditedWorkbook(book));
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            book.write(saved);
            return saved.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A cell of the table: {@code B7}. */
    Cell cell(String place) {
        CellReference reference = new CellReference(place);
        Row row = book.getSheetAt(0).getRow(reference.getRow());
        Row there = row == null ? book.getSheetAt(0).createRow(reference.getRow()) : row;
        return there.getCell(reference.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    EditedWorkbook write(String place, String text) {
        cell(place).setCellValue(text);
        return this;
    }

    EditedWorkbook write(String place, double number) {
        cell(place).setCellValue(number);
        return this;
    }

    EditedWorkbook empty(String place) {
        cell(place).setBlank();
        return this;
    }
}
