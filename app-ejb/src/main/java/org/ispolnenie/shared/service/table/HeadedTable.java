package org.ispolnenie.shared.service.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ispolnenie.shared.input.WrittenText;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are named by its headings, in any order: the first row with several cells in it. What stands above
 * it is a title.
 *
 * @param columns which of the columns are there, and where; 0 is the first
 * @param rows    what stands below the headings; nothing where they have a fault
 * @param faults  headings nobody knows, or given twice
 */
public record HeadedTable<C>(Map<C, Integer> columns, List<TableRow> rows, List<CellFault> faults) {

    /** What is wrong with a cell. */
    public record CellFault(String place, Message reason) {}

    public HeadedTable {
        columns = Map.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a file.
     *
     * @param names what each column may be called, as {@link #plain} leaves it
     */
    public static <C> HeadedTable<C> read(byte[] file, TableLimits limits, Map<String, C> names) {
        Reading<C> reading = new Reading<>(names);
        TableFile.read(file, limits, reading::row);
        if (!reading.begun) {
            throw TableFile.refused("NO_HEADINGS");
        }
        return new HeadedTable<>(reading.columns, reading.faults.isEmpty() ? reading.rows : List.of(), reading.faults);
    }

    /** A heading as it is compared: small letters, no mark of what is required. */
    public static String plain(String heading) {
        return WrittenText.line(heading)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("[ *:]+$", "");
    }

    /** The cell of a column; empty where the table has no such column. */
    public Optional<FileCell> cell(TableRow row, C column) {
        @Nullable Integer place = columns.get(column);
        return place == null ? Optional.empty() : Optional.of(row.cell(place));
    }

    /** The rows so far. */
    private static final class Reading<C> {

        private static final int FEWEST = 2;

        private final Map<String, C> names;
        private final Map<C, Integer> columns = new HashMap<>();
        private final List<TableRow> rows = new ArrayList<>();
        private final List<CellFault> faults = new ArrayList<>();
        private boolean begun;

        Reading(Map<String, C> names) {
            this.names = names;
        }

        void row(TableRow row) {
            if (begun) {
                rows.add(row);
            } else if (row.filled() >= FEWEST) {
                begun = true;
                headings(row);
            }
        }

        private void headings(TableRow row) {
            for (int place = 0; place < row.cells().size(); place++) {
                FileCell cell = row.cell(place);
                if (!cell.isEmpty()) {
                    heading(cell, place);
                }
            }
        }

        private void heading(FileCell cell, int place) {
            @Nullable C column = names.get(plain(cell.text()));
            if (column == null) {
                faults.add(new CellFault(
                        cell.place(), cell.fault().orElse(Message.of("shared.table.UNKNOWN_HEADING", cell.text()))));
            } else if (columns.putIfAbsent(column, place) != null) {
                faults.add(new CellFault(cell.place(), Message.of("shared.table.HEADING_TWICE", cell.text())));
            }
        }
    }
}
