package org.ispolnenie.assignment.domain.evidence;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON of a report says where evidence is looked for, read by whoever knows JSON: at its top, not in what is
 * nested in it.
 *
 * @param figure      the number {@code figure}; null if there is none
 * @param publication the text {@code publication}; null if there is none
 * @param filled      whether anything stands in it at all
 */
public record FormData(@Nullable BigDecimal figure, @Nullable String publication, boolean filled) {

    /** A report without any. */
    public static final FormData NONE = new FormData(null, null, false);
}
