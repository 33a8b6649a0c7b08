package org.ispolnenie.collection.domain.sheet;

import java.util.Map;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * A row as somebody sends it.
 *
 * @param id    the key of the row it is; null: a new one, or the one its object tells
 * @param cells what was written, whatever the columns want; empty cells are not among them
 */
public record GivenRow(@Nullable String id, Map<String, CellValue> cells) {

    public GivenRow {
        cells = Map.copyOf(cells);
    }
}
