package org.ispolnenie.schoolsupport.web.rollup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import org.ispolnenie.shared.web.Language;
import org.jspecify.annotations.Nullable;

/** Figures of a roll-up as the reader writes numbers. */
@Named
@RequestScoped
public class RollupWords {

    @Inject
    private Language language;

    /** Two places at most; a dash where there is none. */
    public String figure(@Nullable BigDecimal value) {
        return value == null ? "—" : format("#,##0.##").format(value);
    }

    /** With its sign: a change for the better or the worse. */
    public String change(@Nullable BigDecimal value) {
        return value == null ? "—" : format("+#,##0.##;−#,##0.##").format(value).replaceFirst("^\\+0$", "0");
    }

    private DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.getLocale()));
    }
}
