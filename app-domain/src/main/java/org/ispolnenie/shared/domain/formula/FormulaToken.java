package org.ispolnenie.shared.domain.formula;

/**
 * A word of a formula.
 *
 * @param text  what it is: the number, what stands in the quotes, the name, the sign
 * @param place where it begins, from 0
 */
record FormulaToken(Kind kind, String text, int place) {

    enum Kind {
        NUMBER,
        QUOTED,
        NAME,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(sign);
    }

    FormulaException unexpected() {
        return kind == Kind.END
                ? new FormulaException(place, "ENDS_TOO_EARLY")
                : new FormulaException(place, "UNEXPECTED", text);
    }
}
