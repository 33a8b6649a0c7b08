package org.ispolnenie.shared.input;

import java.math.BigDecimal;

/** How long a number is, whatever its exponent: {@code 1E+2147483647} is a short word and a very long number. */
public final class DecimalSize {

    private DecimalSize() {}

    /** How many digits stand before the point; none or fewer for one below 1. */
    public static long wholeDigits(BigDecimal number) {
        return (long) number.precision() - number.scale();
    }
}
