package org.ispolnenie.directory.service.importing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ispolnenie.directory.domain.ListColumn;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;
import org.ispolnenie.shared.service.table.HeadedTable;
import org.ispolnenie.shared.service.table.TableLimits;

/** Reads a file as a list with certain columns, named as programs or people call them. */
final class ListColumns {

    private ListColumns() {}

    /**
     * Reads it.
     *
     * @param needed the columns that must be there
     * @throws ValidationException if it is no table, or lacks one of them
     */
    static <F extends Enum<F> & ListColumn> HeadedTable<F> read(
            byte[] file, TableLimits limits, F[] columns, List<F> needed) {
        Map<String, F> names = new HashMap<>();
        for (F column : columns) {
            names.put(column.key().toLowerCase(Locale.ROOT), column);
            column.headings().forEach(heading -> names.put(heading, column));
        }
        HeadedTable<F> table = HeadedTable.read(file, limits, names);
        Set<F> missing = new LinkedHashSet<>(needed);
        missing.removeAll(table.columns().keySet());
        if (table.faults().isEmpty() && !missing.isEmpty()) {
            throw ValidationException.of(
                    "/file",
                    Message.of(
                            "directory.import.NO_COLUMN",
                            Message.word(missing.iterator().next())));
        }
        return table;
    }
}
