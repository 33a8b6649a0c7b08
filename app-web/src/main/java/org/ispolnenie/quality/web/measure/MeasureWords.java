package org.ispolnenie.quality.web.measure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import org.ispolnenie.quality.domain.measure.MeasureIndicator;
import org.ispolnenie.quality.domain.measure.MeasureIndicator.Effect;
import org.ispolnenie.quality.service.measure.MeasureRow.Figure;
import org.ispolnenie.shared.web.Language;
import org.ispolnenie.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** Words the figures of measures. */
@Named
@RequestScoped
public class MeasureWords {

    private static final String FEATURE = "quality";

    @Inject
    private Language language;

    @Inject
    private Words words;

    /** «Доля ниже базового уровня, %: 12,5 → 8». */
    public String figure(Figure figure) {
        String name = figure.unit() == null ? figure.name() : figure.name() + ", " + figure.unit();
        return name + ": " + number(figure.before()) + " → " + number(figure.after());
    }

    /** Codes or names, with commas. */
    public String joined(List<String> all) {
        return String.join(", ", all);
    }

    /** A number as it is written here; a dash where there is none. */
    public String number(@Nullable BigDecimal number) {
        return number == null
                ? "—"
                : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(language.getLocale()))
                        .format(number)
                        .replace('-', '\u2212');
    }

    /** A figure with its unit. */
    public String withUnit(@Nullable BigDecimal number, MeasureIndicator indicator) {
        return number == null
                ? number(null)
                : number(number) + indicator.unit().map(unit -> "\u00a0" + unit).orElse("");
    }

    /** «−4,5 — лучше»; why there is none yet. */
    public String effect(MeasureIndicator indicator) {
        @Nullable Effect effect = indicator.effect().orElse(null);
        if (effect == null) {
            return words.text(FEATURE, indicator.before().isEmpty() ? "effectWithoutBefore" : "effectNotYet");
        }
        String sign = effect.change().signum() > 0 ? "+" : "";
        String judged =
                effect.change().signum() == 0 ? "effectSame" : effect.improved() ? "effectBetter" : "effectWorse";
        return sign + withUnit(effect.change(), indicator) + " — " + words.text(FEATURE, judged);
    }
}
