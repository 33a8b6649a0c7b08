package org.ispolnenie.schoolsupport.domain.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula.Input;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.SaidFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList.Wanted;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.domain.project.DeliveredProjects;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The indicators that the delivered projects begin with. */
public final class DeliveredIndicators {

    private DeliveredIndicators() {}

    /** Those of a project that comes with the product. */
    public static List<SupportIndicator> of(SupportProject project) {
        List<SupportIndicator> indicators = new ArrayList<>();
        JsonTree.objects(DeliveredProjects.file(project.code()), "indicators")
                .forEach(one -> indicators.add(indicator(project, indicators.size() + 1, one)));
        return indicators;
    }

    private static SupportIndicator indicator(SupportProject project, int place, Map<String, @Nullable Object> one) {
        return new SupportIndicator(project, place, new Wanted(text(one, "key"), measure(one), formula(one)));
    }

    private static @Nullable SaidFormula formula(Map<String, @Nullable Object> one) {
        @Nullable String formula = JsonTree.text(one, "formula");
        return formula == null
                ? null
                : new SaidFormula(
                        formula,
                        JsonTree.objects(one, "inputs").stream()
                                .map(input -> new Input(text(input, "key"), text(input, "title")))
                                .toList());
    }

    private static Measure measure(Map<String, @Nullable Object> indicator) {
        return new Measure(
                text(indicator, "title"),
                text(indicator, "unit"),
                IndicatorDirection.valueOf(text(indicator, "direction")),
                IndicatorSource.valueOf(text(indicator, "source")));
    }

    private static String text(Map<String, @Nullable Object> object, String name) {
        return Objects.requireNonNull(JsonTree.text(object, name), name);
    }
}
