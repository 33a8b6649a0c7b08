package org.ispolnenie.assignment.domain.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The data of forms and figures in a report, as it was written, and what of it counts as evidence, read by whoever knows
 * JSON: at its top, not in what is nested in it.
 *
 * @param figure      the number {@code figure}; null if there is none
 * @param publication the text {@code publication}; null if there is none
 * @param filled      whether anything stands in it at all
 * @param json        the whole, a JSON object; null if there is none
 */
public record FormData(
        @Nullable BigDecimal figure, @Nullable String publication, boolean filled, @Nullable String json) {

    /** A report without any. */
    public static final FormData NONE = new FormData(null, null, false, null);
}
