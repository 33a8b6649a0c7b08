package org.ispolnenie.shared.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ispolnenie.shared.message.Message;
import org.jspecify.annotations.Nullable;

/** Rule: a share lies between 0 and 100 %, and what is counted is whole and no less than nothing. */
public final class AFigureFitsItsUnit {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AFigureFitsItsUnit() {}

    /** Why a figure is none of this unit; empty: it may be one, or the unit says nothing of it. */
    public static Optional<Message> fault(@Nullable String unit, BigDecimal figure) {
        if ("%".equals(unit) && (figure.signum() < 0 || figure.compareTo(WHOLE) > 0)) {
            return Optional.of(Message.of("shared.NOT_A_SHARE"));
        }
        return CountedUnits.has(unit) && figure.signum() < 0
                ? Optional.of(Message.of("shared.LESS_THAN_NOTHING"))
                : CountedUnits.fault(unit, figure);
    }
}
