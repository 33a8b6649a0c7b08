package org.ispolnenie.schoolsupport.domain.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import org.ispolnenie.shared.domain.AFigureFitsItsUnit;
import org.ispolnenie.shared.message.Message;

/** Yes and no are 1 and 0; any other value is one of its unit. */
public final class AValueFitsItsUnit {

    private AValueFitsItsUnit() {}

    /** Why a value is none of an indicator of this unit; empty: it may be one. */
    public static Optional<Message> fault(String unit, BigDecimal value) {
        return unit.equals("0/1") && value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0
                ? Optional.of(Message.of("schoolsupport.NOT_YES_OR_NO"))
                : AFigureFitsItsUnit.fault(unit, value);
    }
}
