package org.ispolnenie.collection.domain.sheet;

import java.util.HashMap;
import java.util.Map;
import org.ispolnenie.collection.domain.form.FormDefinition;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param key      what it is known by as long as the sheet lives: the code of its object, or a number
 * @param ordinal  where it stands; there may be room between two
 * @param objectId the school or exam site it is about; null where rows are free
 * @param cells    what stands in it; empty cells are not among them
 */
public record SheetRow(String key, int ordinal, @Nullable Long objectId, Map<String, CellValue> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** A new one behind all others. */
    public static SheetRow last(String key, int lastOrdinal) {
        return new SheetRow(key, lastOrdinal + RowOrder.STEP, null, Map.of());
    }

    /** As another edition reads it: only the columns of the same key and kind of value, computed ones worked out anew. */
    public SheetRow readBy(FormDefinition form) {
        Map<String, CellValue> fitting = new HashMap<>();
        cells.forEach((key, value) -> {
            if (form.types().get(key) == value.type()) {
                fitting.put(key, value);
            }
        });
        return with(form.computed(fitting, (key, trouble) -> {}));
    }

    SheetRow with(Map<String, CellValue> changed) {
        return new SheetRow(key, ordinal, objectId, changed);
    }
}
