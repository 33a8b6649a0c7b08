package org.ispolnenie.schoolsupport.service.rollup;

import java.util.Map;
import java.util.TreeMap;

/**
 * How far a project is in some schools.
 *
 * @param indicators by their keys; those that nobody has planned are not there
 */
public record ProjectFigures(SchoolFigures schools, MeasureFigures measures, Map<String, IndicatorFigures> indicators) {

    static final ProjectFigures NONE = new ProjectFigures(SchoolFigures.NONE, MeasureFigures.NONE, Map.of());

    ProjectFigures plus(ProjectFigures other) {
        Map<String, IndicatorFigures> both = new TreeMap<>(indicators);
        other.indicators.forEach((key, figures) -> both.merge(key, figures, IndicatorFigures::plus));
        return new ProjectFigures(schools.plus(other.schools), measures.plus(other.measures), both);
    }

    /** What is known of an indicator. */
    public IndicatorFigures indicator(String key) {
        return indicators.getOrDefault(key, IndicatorFigures.NONE);
    }
}
