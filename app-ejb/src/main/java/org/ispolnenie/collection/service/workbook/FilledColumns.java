package org.ispolnenie.collection.service.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ispolnenie.collection.domain.form.FormColumn;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.collection.domain.sheet.SheetProblem;
import org.ispolnenie.collection.domain.sheet.SheetProblem.Weight;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.FileCell;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Which column of a workbook is which of the form, by the hidden row of keys; and whether people still call it the same. */
final class FilledColumns {

    private final FormDefinition form;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, FormColumn> columns = new HashMap<>();
    private final List<SheetProblem> wrong = new ArrayList<>();

    FilledColumns(FormDefinition form) {
        this.form = form;
    }

    void keys(TableRow row) {
        for (int place = WorkbookLayout.IDS + 1; place < row.cells().size(); place++) {
            String key = row.cell(place).text();
            int here = place;
            if (places.containsKey(key)) {
                wrong(
                        key,
                        Message.of(
                                "collection.workbook.COLUMN_TWICE",
                                row.cell(place).place()));
            } else {
                form.column(key).ifPresent(column -> {
                    places.put(key, here);
                    columns.put(here, column);
                });
            }
        }
    }

    /** A title that somebody has changed: nobody knows what they mean by the column. */
    void headings(TableRow row) {
        columns.forEach((place, column) -> {
            FileCell heading = row.cell(place);
            if (!HeadedTable.plain(heading.text()).equals(HeadedTable.plain(column.title()))) {
                wrong(column.key(), Message.of("collection.workbook.HEADING_CHANGED", heading.text(), column.title()));
            }
        });
        row.cells().stream()
                .skip(1)
                .filter(cell -> !cell.isEmpty() && columns.get(row.cells().indexOf(cell)) == null)
                .forEach(cell ->
                        wrong(null, Message.of("collection.workbook.COLUMN_UNKNOWN", cell.place(), cell.text())));
    }

    /** What is wrong with them; one that is not there would empty what stands in it. */
    List<SheetProblem> wrong() {
        List<SheetProblem> all = new ArrayList<>(wrong);
        form.columns().stream()
                .filter(column -> !column.isComputed() && !places.containsKey(column.key()))
                .forEach(column -> all.add(new SheetProblem(
                        0,
                        column.key(),
                        Weight.WRONG,
                        Message.of("collection.workbook.COLUMN_MISSING", column.title()))));
        return all;
    }

    /** The columns that are filled in, by their places. */
    Map<Integer, FormColumn> byPlace() {
        return columns;
    }

    /** Where a column stands; null: nowhere. */
    @Nullable
    Integer place(@Nullable String key) {
        return key == null ? null : places.get(key);
    }

    private void wrong(@Nullable String key, Message detail) {
        wrong.add(new SheetProblem(0, key, Weight.WRONG, detail));
    }
}
