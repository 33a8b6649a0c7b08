package org.ispolnenie.collection.domain.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads a whole table that somebody sends, upon the one that stands there. */
public final class SheetReading {

    private final SheetTable before;
    private final FormDefinition form;
    private final KnownObjects objects;
    private final Supplier<String> newKeys;
    private final RowOrder order = new RowOrder();
    private final Map<String, SheetRow> rows = new LinkedHashMap<>();
    private final List<SheetProblem> wrong = new ArrayList<>();

    private SheetReading(SheetTable before, KnownObjects objects, Supplier<String> newKeys) {
        this.before = before;
        this.form = before.form();
        this.objects = objects;
        this.newKeys = newKeys;
    }

    /**
     * @param before  what stands there, with a row for each object
     * @param newKeys for rows that are new
     */
    public static SheetReading read(
            List<GivenRow> given, SheetTable before, KnownObjects objects, Supplier<String> newKeys) {
        SheetReading reading = new SheetReading(before, objects, newKeys);
        if (given.size() > SheetTable.MOST_ROWS) {
            reading.wrong(0, null, Message.of("collection.sheet.TOO_MANY_ROWS", given.size(), SheetTable.MOST_ROWS));
            return reading;
        }
        for (int i = 0; i < given.size(); i++) {
            reading.add(given.get(i), i + 1);
        }
        return reading;
    }

    /** The row with one cell written anew; what is wrong with it is told as that of its first row. */
    public static SheetReading cell(
            SheetRow row, String column, @Nullable CellValue written, SheetTable before, KnownObjects objects) {
        SheetReading reading = new SheetReading(before, objects, row::key);
        Map<String, CellValue> cells = new HashMap<>(row.cells());
        cells.remove(column);
        if (written != null) {
            reading.readCell(column, written, 1, cells);
        }
        reading.rows.put(row.key(), row.with(reading.form.computed(cells, (key, trouble) -> {})));
        return reading;
    }

    /** The table as it was read, with a row for each object. */
    public SheetTable table() {
        return SheetTable.of(form, List.copyOf(rows.values())).withObjects(objects);
    }

    /** The rows as they were sent, without those of other objects. */
    public List<SheetRow> rows() {
        return List.copyOf(rows.values());
    }

    /** What cannot be kept. */
    public List<SheetProblem> wrong() {
        return List.copyOf(wrong);
    }

    private void add(GivenRow given, int number) {
        Map<String, CellValue> cells = new HashMap<>();
        given.cells().forEach((key, written) -> readCell(key, written, number, cells));
        Optional<SheetRow> place = form.objectColumn().isPresent()
                ? ofObject(given, form.objectColumn().get(), number, cells)
                : free(given, number);
        place.ifPresent(row -> {
            SheetRow read = row.with(form.computed(cells, (key, trouble) -> {}));
            if (rows.putIfAbsent(row.key(), read) != null) {
                wrong(number, null, Message.of("collection.sheet.ROW_TWICE", row.key()));
            }
        });
    }

    /** The row of the object that its cell or its id names. */
    private Optional<SheetRow> ofObject(GivenRow given, FormColumn column, int number, Map<String, CellValue> cells) {
        @Nullable CellValue named = cells.get(column.key());
        @Nullable String code = named == null ? given.id() : named.toString();
        if (code == null) {
            if (!given.cells().containsKey(column.key())) {
                wrong(number, column.key(), Message.of("collection.sheet.NO_OBJECT", column.title()));
            }
            return Optional.empty();
        }
        Optional<SheetRow> row = before.row(code);
        if (row.isEmpty()) {
            wrong(number, column.key(), Message.of("collection.cell.NOT_YOUR_OBJECT", code));
        }
        cells.put(column.key(), new CellValue.OfText(code));
        return row.map(there -> new SheetRow(code, order.next(there.ordinal()), there.objectId(), Map.of()));
    }

    private Optional<SheetRow> free(GivenRow given, int number) {
        if (given.id() == null) {
            return Optional.of(new SheetRow(newKeys.get(), order.next(null), null, Map.of()));
        }
        Optional<SheetRow> row = before.row(given.id());
        if (row.isEmpty()) {
            wrong(number, null, gone(given));
        }
        return row.map(there -> new SheetRow(there.key(), order.next(there.ordinal()), null, Map.of()));
    }

    /** A row is known to people by what they wrote in it, not by the id that a workbook knows it again by. */
    private Message gone(GivenRow given) {
        return form.columns().stream()
                .filter(column -> !column.isComputed())
                .map(column -> given.cells().get(column.key()))
                .filter(Objects::nonNull)
                .map(CellValue::toString)
                .filter(text -> !WrittenText.isNothing(text))
                .findFirst()
                .map(first -> Message.of("collection.sheet.ROW_GONE", CellReading.shortened(first)))
                .orElseGet(() -> Message.of("collection.sheet.EMPTY_ROW_GONE"));
    }

    private void readCell(String key, CellValue written, int number, Map<String, CellValue> cells) {
        Optional<FormColumn> column = form.column(key);
        if (column.isEmpty()) {
            wrong(number, key, Message.of("collection.sheet.NO_SUCH_COLUMN", key));
            return;
        }
        CellReading reading = isOldObject(column.get(), written)
                ? new CellReading(written, null)
                : CellReading.of(column.get(), written, objects);
        if (reading.fault() != null) {
            wrong(number, key, reading.fault());
        } else if (reading.value() != null) {
            cells.put(key, reading.value());
        }
    }

    /** An object that has ended since keeps its row. */
    private boolean isOldObject(FormColumn column, CellValue written) {
        return column.type() == form.rowPer().objects()
                && before.row(written.toString()).isPresent();
    }

    private void wrong(int row, @Nullable String column, Message detail) {
        wrong.add(new SheetProblem(row, column, Weight.WRONG, detail));
    }
}
