package org.ispolnenie.shared.service.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.ispolnenie.shared.failure.ValidationException;

/** A workbook in Excel's format that somebody brings, looked over as a whole and open for reading its sheets. */
public final class WorkbookFile implements AutoCloseable {

    /** What HTTP calls such a file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook workbook;
    private final WorkbookParts parts;
    private final TableLimits limits;

    private WorkbookFile(ReadableWorkbook workbook, WorkbookParts parts, TableLimits limits) {
        this.workbook = workbook;
        this.parts = parts;
        this.limits = limits;
    }

    /** @throws ValidationException if it is none, or none that can be read without danger */
    public static WorkbookFile open(byte[] file, TableLimits limits) {
        if (!TableFile.isWorkbook(file, limits)) {
            throw TableFile.refused("NO_WORKBOOK");
        }
        WorkbookParts parts = sound(() -> WorkbookParts.lookedOver(file, limits));
        return new WorkbookFile(
                sound(() -> new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS)), parts, limits);
    }

    /** The visible sheets with something in them, by name. */
    public List<String> filledSheets() {
        return sound(this::filled).stream().map(Sheet::getName).toList();
    }

    /** The rows of a sheet, hidden or not, that have something in them; none where there is no sheet of that name. */
    public List<TableRow> rows(String sheet) {
        List<TableRow> rows = new ArrayList<>();
        read(sheet, rows::add);
        return rows;
    }

    /** The same, one after another. */
    public void read(String sheet, Consumer<TableRow> each) {
        sound(() -> workbook.getSheets()
                        .filter(one -> one.getName().equals(sheet))
                        .findFirst())
                .ifPresent(found -> read(found, each));
    }

    /** Those of the one visible sheet that has something in it: of several, nobody would see that the others were not read. */
    void read(Consumer<TableRow> each) {
        List<Sheet> filled = sound(this::filled);
        if (filled.isEmpty()) {
            throw TableFile.refused("EMPTY");
        }
        if (filled.size() > 1) {
            throw TableFile.refused(
                    "SEVERAL_SHEETS", filled.get(0).getName(), filled.get(1).getName());
        }
        read(filled.get(0), each);
    }

    private void read(Sheet sheet, Consumer<TableRow> each) {
        new WorkbookTable(sound(() -> parts.sheet(sheet.getId())), limits).read(sheet, each);
    }

    private List<Sheet> filled() {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .filter(sheet -> parts.sheet(sheet.getId()).filledRows() > 0)
                .toList();
    }

    /** Whatever the reader of a file stumbles over lies in the file; what is done with its rows is none of its business. */
    static <T> T sound(Callable<T> step) {
        try {
            return step.call();
        } catch (ValidationException ours) {
            throw ours;
        } catch (Exception broken) {
            throw TableFile.refused("BROKEN");
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException notClosed) {
            throw new UncheckedIOException(notClosed);
        }
    }
}
