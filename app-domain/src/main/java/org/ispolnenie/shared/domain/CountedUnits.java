package org.ispolnenie.shared.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of what is counted one by one: people, things. There is no half of them. */
public final class CountedUnits {

    private static final Set<String> UNITS = Set.of("ед.", "чел.", "шт.");

    private CountedUnits() {}

    /** Whether figures in this unit count things; null is no unit. */
    public static boolean has(@Nullable String unit) {
        return unit != null && UNITS.contains(unit);
    }
}
