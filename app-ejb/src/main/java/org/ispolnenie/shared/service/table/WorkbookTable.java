package org.ispolnenie.shared.service.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.ispolnenie.shared.input.DecimalSize;
import org.ispolnenie.shared.service.table.FileCell.Kind;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of a workbook, by fastexcel's reader. */
final class WorkbookTable {

    /** As many as a spreadsheet shows: 0.1 + 0.2 is 0.3. */
    private static final MathContext SHOWN = new MathContext(15);

    /** A number of more places is none that anybody wrote. */
    private static final int MOST_PLACES = 40;

    private final SheetInspection sheet;
    private final TableLimits limits;

    WorkbookTable(SheetInspection sheet, TableLimits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    void read(Sheet source, Consumer<TableRow> each) {
        try (Stream<Row> rows = WorkbookFile.sound(source::openStream)) {
            Iterator<Row> every = rows.iterator();
            while (WorkbookFile.sound(every::hasNext)) {
                TableRow row = WorkbookFile.sound(() -> row(every.next()));
                if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                    each.accept(row);
                }
            }
        }
    }

    private TableRow row(Row row) {
        int number = row.getRowNum();
        int last = Math.min(Math.max(row.getCellCount() - 1, sheet.lastMerged(number - 1)), limits.columns() - 1);
        List<FileCell> cells = new ArrayList<>(last + 1);
        for (int column = 0; column <= last; column++) {
            String place = FileCell.place(number, column);
            @Nullable Cell cell = row.hasCell(column) ? row.getCell(column) : null;
            cells.add(
                    sheet.isMerged(number - 1, column)
                            ? FileCell.of(place, Kind.MERGED)
                            : cell == null ? FileCell.of(place, Kind.EMPTY) : cell(place, cell));
        }
        for (int column = limits.columns(); column < row.getCellCount(); column++) {
            if (row.hasCell(column) && !cell("", row.getCell(column)).isEmpty()) {
                throw TableFile.refused("TOO_MANY_COLUMNS", FileCell.place(number, column), limits.columns());
            }
        }
        return new TableRow(number, row.isHidden(), cells);
    }

    private static FileCell cell(String place, Cell cell) {
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            return FileCell.of(place, Kind.FORMULA);
        }
        return switch (cell.getType()) {
            case EMPTY -> FileCell.of(place, Kind.EMPTY);
            case STRING -> FileCell.text(place, cell.getText());
            case BOOLEAN -> FileCell.flag(place, Boolean.TRUE.equals(cell.asBoolean()));
            case NUMBER -> number(place, cell);
            case FORMULA -> FileCell.of(place, Kind.FORMULA);
            case ERROR -> FileCell.of(place, Kind.FAILED);
        };
    }

    private static FileCell number(String place, Cell cell) {
        if (cell.getValue() == null) {
            return FileCell.of(place, Kind.EMPTY);
        }
        BigDecimal exact = cell.asNumber();
        if (Math.abs(DecimalSize.wholeDigits(exact)) > MOST_PLACES || exact.scale() > MOST_PLACES) {
            return FileCell.of(place, Kind.FAILED);
        }
        CellFormat format = CellFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (format.isDate()) {
            return isDay(exact) ? FileCell.date(place, cell.asDate().toLocalDate()) : FileCell.of(place, Kind.FAILED);
        }
        BigDecimal shown = exact.round(SHOWN);
        return FileCell.number(place, shown, format.written(shown));
    }

    /** Whether a spreadsheet has such a day: from 1900 to 9999. */
    private static boolean isDay(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }
}
