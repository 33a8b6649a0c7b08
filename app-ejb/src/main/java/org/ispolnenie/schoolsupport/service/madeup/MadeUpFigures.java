package org.ispolnenie.schoolsupport.service.madeup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ispolnenie.directory.domain.madeup.MadeUpChance;
import org.ispolnenie.directory.domain.madeup.MadeUpTime;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorPlan;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.schoolsupport.service.madeup.MadeUpWords.Figure;

/**
 * Figures of made-up schools over three years. Each municipality begins somewhere and moves its own way; its schools lie
 * around that.
 */
final class MadeUpFigures {

    private static final int YEARS = 3;
    private static final int YEARS_AHEAD = 3;
    private static final int NOTHING_PLANNED = 6;
    private static final int NOT_MEASURED_LAST = 5;
    private static final double AMBITION = 1.3;
    private static final int DAYS_TO_PLAN = 12;
    private static final int DAYS_TO_ENTER = 14;
    private static final int LAST_MONTH = 6;
    private static final int LAST_DAY = 25;

    private static final int FEWEST = 15;
    private static final int MOST = 120;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MadeUpTime time;
    private final String municipality;

    MadeUpFigures(MadeUpTime time, String municipality) {
        this.time = time;
        this.municipality = municipality;
    }

    /** What a school has planned and measured; empty where it has not begun to. */
    List<IndicatorPlan> of(
            ProjectSchool school, List<SupportIndicator> indicators, List<Figure> figures, MadeUpChance chance) {
        List<IndicatorPlan> plans = new ArrayList<>();
        if (chance.in(NOTHING_PLANNED)) {
            return plans;
        }
        for (SupportIndicator indicator : indicators) {
            figure(indicator, figures).ifPresent(figure -> plans.add(plan(school, indicator, figure, chance)));
        }
        school.measuredOtherwise(time.act(time.notAhead(school.includedOn().plusDays(DAYS_TO_ENTER))));
        return plans;
    }

    private static Optional<Figure> figure(SupportIndicator indicator, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.key().equals(indicator.key()))
                .findFirst();
    }

    private IndicatorPlan plan(ProjectSchool school, SupportIndicator indicator, Figure figure, MadeUpChance chance) {
        MadeUpChance place = MadeUpChance.of(municipality + " " + figure.key());
        double begin = chance.around(place.within(figure.low(), figure.high()), figure.deviation());
        double yearly = place.around(figure.yearly(), Math.abs(figure.yearly()) / 2);
        int last = lastYear();
        BigDecimal baseline = value(begin, figure);
        Map<Integer, BigDecimal> targets = new TreeMap<>();
        for (int ahead = 1; ahead < YEARS + YEARS_AHEAD; ahead++) {
            targets.put(
                    last - YEARS + 1 + ahead,
                    value(baseline.doubleValue() + ahead * figure.yearly() * AMBITION, figure));
        }
        IndicatorPlan plan = new IndicatorPlan(school, indicator);
        plan.plan(baseline, targets);
        boolean latest = !chance.in(NOT_MEASURED_LAST);
        for (int n = 0; n < (latest ? YEARS : YEARS - 1); n++) {
            BigDecimal value = n == 0 ? baseline : value(begin + n * yearly + chance.around(0, figure.noise()), figure);
            Map<String, BigDecimal> counted = n == 0 ? Map.of() : counted(indicator, value);
            plan.measure(
                    figure.day().atYear(last - YEARS + 1 + n),
                    indicator
                            .formula()
                            .filter(formula -> !counted.isEmpty())
                            .map(formula -> formula.value(counted))
                            .orElse(value),
                    counted,
                    indicator.measure().source(),
                    time.act(time.notAhead(school.includedOn().plusDays(DAYS_TO_PLAN))));
        }
        return plan;
    }

    /**
     * The people that a share comes of; of the year before the project only the share is known. None where it is reckoned
     * in another way than delivered.
     */
    private Map<String, BigDecimal> counted(SupportIndicator indicator, BigDecimal share) {
        List<Input> inputs = indicator.formula().map(IndicatorFormula::inputs).orElse(List.of());
        if (inputs.size() != 2 || !indicator.measure().unit().equals("%")) {
            return Map.of();
        }
        int all = MadeUpChance.of(municipality + indicator.key() + share).between(FEWEST, MOST);
        BigDecimal part = share.multiply(BigDecimal.valueOf(all)).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        return Map.of(inputs.get(0).key(), part, inputs.get(1).key(), BigDecimal.valueOf(all));
    }

    /** The last year whose figures are there. */
    private int lastYear() {
        LocalDate today = time.today();
        return today.isBefore(LocalDate.of(today.getYear(), LAST_MONTH, LAST_DAY))
                ? today.getYear() - 1
                : today.getYear();
    }

    private static BigDecimal value(double value, Figure figure) {
        return BigDecimal.valueOf(Math.max(0, Math.min(figure.most(), value)))
                .setScale(figure.places(), RoundingMode.HALF_UP);
    }
}
