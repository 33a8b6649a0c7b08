package org.ispolnenie.schoolsupport.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.ispolnenie.shared.web.Language;
import org.jspecify.annotations.Nullable;

/** Figures of indicators as people read and write them. */
@Named
@RequestScoped
public class FigureWords {

    private static final int PLACES = 6;

    @Inject
    private Language language;

    /** A figure without the zeros it is stored with; a dash where there is none. */
    public String of(@Nullable BigDecimal figure) {
        if (figure == null) {
            return "—";
        }
        NumberFormat format = NumberFormat.getInstance(language.getLocale());
        format.setMaximumFractionDigits(PLACES);
        return format.format(figure);
    }

    /** The same with its unit; of yes and no the word is enough. */
    public String of(@Nullable BigDecimal figure, String unit) {
        return figure == null || unit.equals("0/1") ? of(figure) : of(figure) + "\u00a0" + unit;
    }

    /** As it stands in a field; empty where there is none. */
    public static String field(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
