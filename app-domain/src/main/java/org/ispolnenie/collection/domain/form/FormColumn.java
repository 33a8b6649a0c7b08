package org.ispolnenie.collection.domain.form;

import java.math.BigDecimal;
import java.util.List;
import org.ispolnenie.shared.domain.CountedUnits;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form.
 *
 * @param key      what programs and formulas know it by
 * @param required whether a final report needs it filled in every row
 * @param min      the smallest number it takes; null: any
 * @param max      the largest; null: any
 * @param unit     what its numbers are in, «%», or count, «чел.»; null: nothing said
 * @param choices  what may be chosen; none unless it is a choice
 * @param formula  how it is computed; null unless it is
 * @param help     what to write here; null: its title says it
 */
public record FormColumn(
        String key,
        String title,
        ColumnType type,
        boolean required,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String unit,
        List<String> choices,
        @Nullable String formula,
        @Nullable String help) {

    public FormColumn {
        choices = List.copyOf(choices);
    }

    /** Whether its numbers count things one by one, so that they are whole. */
    public boolean isCount() {
        return type == ColumnType.NUMBER && CountedUnits.has(unit);
    }

    /** Its title with its unit, which is not said again where the title ends with it. */
    public String titleWithUnit() {
        return unit == null || titleEndsWithUnit() ? title : title + ", " + unit;
    }

    /** Whether people read the unit in the title. */
    public boolean titleEndsWithUnit() {
        if (unit == null || !title.endsWith(unit)) {
            return false;
        }
        int before = title.length() - unit.length() - 1;
        return before < 0 || !Character.isLetterOrDigit(title.charAt(before));
    }

    public boolean isComputed() {
        return type == ColumnType.COMPUTED;
    }
}
