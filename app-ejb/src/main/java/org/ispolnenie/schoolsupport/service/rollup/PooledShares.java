package org.ispolnenie.schoolsupport.service.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ispolnenie.directory.service.MunicipalLines;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorRepository;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.schoolsupport.service.rollup.Rollup.MunicipalFigures;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The share of a municipality is the share of its pupils, not the mean of its schools: where all schools with a value have
 * entered the figures it is reckoned from, it is reckoned anew from their sums. Where one only knows its result, the figures
 * of the others would speak for it; there only the mean is known. Baselines and targets are of schools, however many pupils
 * these have, and have only means: so the mean of the actual values is what is compared with them, and the share stands
 * beside it.
 */
@ApplicationScoped
public class PooledShares {

    @Inject
    private InputSums sums;

    @Inject
    private IndicatorRepository indicators;

    /** The same roll-up, with the shares of pupils beside the means where there are any. */
    Rollup in(Rollup rollup, SupportProject project, Choice choice, MunicipalLines lines) {
        Map<String, IndicatorFormula> formulas = formulas(project);
        if (formulas.isEmpty()) {
            return rollup;
        }
        Map<Long, InputFigures> byMunicipality = new HashMap<>();
        sums.byBody(choice)
                .forEach((body, figures) ->
                        byMunicipality.merge(lines.municipalityOrNobody(body).id(), figures, InputFigures::plus));
        return new Rollup(
                rollup.asOf(),
                rollup.year(),
                rollup.indicators(),
                rollup.municipalities().stream()
                        .map(one -> new MunicipalFigures(
                                one.municipality(),
                                pooled(
                                        one.figures(),
                                        formulas,
                                        byMunicipality.getOrDefault(
                                                one.municipality().id(), InputFigures.NONE))))
                        .toList(),
                pooled(
                        rollup.all(),
                        formulas,
                        byMunicipality.values().stream().reduce(InputFigures.NONE, InputFigures::plus)));
    }

    private Map<String, IndicatorFormula> formulas(SupportProject project) {
        Map<String, IndicatorFormula> formulas = new HashMap<>();
        indicators
                .indicators(project)
                .forEach(indicator -> indicator.formula().ifPresent(formula -> formulas.put(indicator.key(), formula)));
        return formulas;
    }

    private static ProjectFigures pooled(
            ProjectFigures figures, Map<String, IndicatorFormula> formulas, InputFigures inputs) {
        Map<String, IndicatorFigures> pooled = new TreeMap<>(figures.indicators());
        formulas.forEach((key, formula) -> {
            @Nullable BigDecimal share = formula.valueOrNull(inputs.of(key));
            @Nullable IndicatorFigures mean = pooled.get(key);
            if (share != null
                    && mean != null
                    && inputs.areOfAll(key, mean.measured().count())) {
                pooled.put(key, mean.pooledAs(share));
            }
        });
        return new ProjectFigures(figures.schools(), figures.measures(), pooled);
    }
}
