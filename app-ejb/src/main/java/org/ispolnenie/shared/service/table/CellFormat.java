package org.ispolnenie.shared.service.table;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook shows a number: some are dates, and a code of four digits is often the number 101 with a format of four
 * zeros.
 *
 * @param isDate whether a day is shown
 * @param zeros  how many digits are shown at least
 */
record CellFormat(boolean isDate, int zeros) {

    /** Formats of days that have a number and no text; 27 to 36 and 50 to 58 are those of East Asia. */
    private static final Set<Integer> DAYS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final int FIRST_OF_ITS_OWN = 164;

    static CellFormat of(@Nullable Integer id, @Nullable String code) {
        if (id == null) {
            return new CellFormat(false, 0);
        }
        if (id < FIRST_OF_ITS_OWN) {
            return new CellFormat(DAYS.contains(id), 0);
        }
        // what stands in quotes, in brackets or behind a backslash is only shown
        String plain = String.valueOf(code).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "");
        boolean date = plain.matches("(?s).*[yYdDгГ].*") && !plain.matches("(?s).*[0#?].*");
        return new CellFormat(date, plain.matches("0+") ? plain.length() : 0);
    }

    /** The number as it is shown. */
    String written(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString();
        boolean whole = number.signum() >= 0 && digits.indexOf('.') < 0;
        return whole ? "0".repeat(Math.max(0, zeros - digits.length())) + digits : digits;
    }
}
