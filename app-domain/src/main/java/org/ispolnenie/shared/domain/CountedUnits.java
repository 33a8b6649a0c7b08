package org.ispolnenie.shared.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Units of what is counted one by one: people, things. There is no half of them. */
public final class CountedUnits {

    private static final Set<String> UNITS = Set.of("ед.", "чел.", "шт.");

    private CountedUnits() {}

    /** Why a figure is none of this unit; empty: it is whole, or nothing is counted in the unit. */
    public static Optional<Message> fault(@Nullable String unit, BigDecimal figure) {
        return unit != null && has(unit) && figure.stripTrailingZeros().scale() > 0
                ? Optional.of(Message.of("shared.NOT_WHOLE", unit))
                : Optional.empty();
    }

    /** Whether figures in this unit count things; null is no unit. */
    public static boolean has(@Nullable String unit) {
        return unit != null && UNITS.contains(unit);
    }
}
