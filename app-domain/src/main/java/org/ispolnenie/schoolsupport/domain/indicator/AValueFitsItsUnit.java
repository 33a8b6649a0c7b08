package org.ispolnenie.schoolsupport.domain.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ispolnenie.shared.domain.CountedUnits;
import org.ispolnenie.shared.message.Message;

/** A share lies between 0 and 100 %, yes and no are 1 and 0, and what is counted is whole and no less than nothing. */
public final class AValueFitsItsUnit {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AValueFitsItsUnit() {}

    /** Why a value is none of an indicator of this unit; empty: it may be one. */
    public static Optional<Message> fault(String unit, BigDecimal value) {
        if (unit.equals("%") && (value.signum() < 0 || value.compareTo(WHOLE) > 0)) {
            return Optional.of(Message.of("schoolsupport.NOT_A_SHARE"));
        }
        if (unit.equals("0/1") && value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            return Optional.of(Message.of("schoolsupport.NOT_YES_OR_NO"));
        }
        return CountedUnits.has(unit) && value.signum() < 0
                ? Optional.of(Message.of("schoolsupport.LESS_THAN_NOTHING"))
                : CountedUnits.fault(unit, value);
    }
}
