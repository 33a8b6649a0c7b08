package org.ispolnenie.collection.domain.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * How a row differs between two sendings.
 *
 * @param key   of the row
 * @param kind  what happened to it
 * @param cells those that differ, by the keys of their columns
 */
public record RowDifference(String key, Kind kind, List<CellDifference> cells) {

    /** What happened to a row. */
    public enum Kind {
        ADDED,
        CHANGED,
        GONE
    }

    /** A cell of both; null: it was, or is, empty. */
    public record CellDifference(String column, @Nullable CellValue was, @Nullable CellValue is) {}

    /** Between two states of one row; null: it was not there, or is not. Empty where nothing differs. */
    static Optional<RowDifference> between(@Nullable SheetRow before, @Nullable SheetRow after) {
        Map<String, CellValue> was = before == null ? Map.of() : before.cells();
        Map<String, CellValue> is = after == null ? Map.of() : after.cells();
        TreeSet<String> columns = new TreeSet<>(was.keySet());
        columns.addAll(is.keySet());
        List<CellDifference> cells = columns.stream()
                .filter(column -> !Objects.equals(was.get(column), is.get(column)))
                .map(column -> new CellDifference(column, was.get(column), is.get(column)))
                .toList();
        if (before == null && after != null) {
            return Optional.of(new RowDifference(after.key(), Kind.ADDED, cells));
        }
        if (before != null && after == null) {
            return Optional.of(new RowDifference(before.key(), Kind.GONE, cells));
        }
        return before == null || cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new RowDifference(before.key(), Kind.CHANGED, cells));
    }
}
