package org.ispolnenie.collection.service.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ispolnenie.shared.service.table.FileCell;
import org.ispolnenie.shared.service.table.TableRow;
import org.ispolnenie.shared.service.table.WorkbookFile;
import org.jspecify.annotations.Nullable;

/** A sheet of a form whose first row names the columns; where a label is in several languages, the first of them. */
record NamedCells(String sheet, Map<String, Integer> headings, List<TableRow> rows) {

    static NamedCells of(WorkbookFile file, String sheet) {
        List<TableRow> all = file.rows(sheet);
        Map<String, Integer> headings = new HashMap<>();
        if (!all.isEmpty()) {
            for (int place = 0; place < all.get(0).cells().size(); place++) {
                String heading = all.get(0).cell(place).text().strip().toLowerCase(Locale.ROOT);
                headings.putIfAbsent(heading.replaceFirst("::.*", ""), place);
            }
        }
        return new NamedCells(sheet, headings, all.isEmpty() ? List.of() : all.subList(1, all.size()));
    }

    boolean isThere() {
        return !headings.isEmpty();
    }

    /** What stands in a cell; empty where there is nothing or no such column. */
    String text(TableRow row, String heading) {
        @Nullable Integer place = headings.get(heading);
        return place == null ? "" : row.cell(place).text().strip();
    }

    @Nullable
    FileCell cell(TableRow row, String heading) {
        @Nullable Integer place = headings.get(heading);
        return place == null ? null : row.cell(place);
    }

    /** Where a cell is: {@code /survey/C7}. */
    String pointer(TableRow row, String heading) {
        return "/" + sheet + "/" + FileCell.place(row.number(), headings.getOrDefault(heading, 0));
    }
}
