package org.ispolnenie.collection.domain.cell;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.shared.domain.formula.CellType;
import org.ispolnenie.shared.domain.formula.CellValue;
import org.ispolnenie.shared.domain.formula.CellValue.OfDay;
import org.ispolnenie.shared.domain.formula.CellValue.OfFlag;
import org.ispolnenie.shared.domain.formula.CellValue.OfNumber;
import org.ispolnenie.shared.domain.formula.CellValue.OfText;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The cells of a row as JSON, as they are stored: {@code {"passed":31,"subject":"Химия"}}. Empty ones are left out. */
public final class CellsText {

    private CellsText() {}

    public static String of(Map<String, CellValue> cells) {
        return new String(
                JsonText.of(json -> new TreeMap<>(cells).forEach((key, value) -> value.write(json, key))),
                StandardCharsets.UTF_8);
    }

    /**
     * Reads back what was stored.
     *
     * @param types what the cells of the columns are; a column that is not among them is read as JSON has it
     */
    public static Map<String, CellValue> read(String stored, Map<String, CellType> types) {
        Map<String, CellValue> cells = new HashMap<>();
        JsonTree.object(stored).forEach((key, value) -> {
            @Nullable CellValue cell = plain(value);
            if (types.get(key) == CellType.DATE && cell instanceof OfText day) {
                cell = new OfDay(LocalDate.parse(day.text()));
            }
            if (cell != null) {
                cells.put(key, cell);
            }
        });
        return cells;
    }

    /** A plain value of JSON as a cell; null for one that no cell can be. */
    public static @Nullable CellValue plain(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return new OfNumber(number);
        }
        if (value instanceof Boolean flag) {
            return new OfFlag(flag);
        }
        return value instanceof String text ? new OfText(text) : null;
    }
}
