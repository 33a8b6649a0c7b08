package org.ispolnenie.schoolsupport.service.indicator;

import java.util.List;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorFormula;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What is measured in every school of a project.
 *
 * @param version of the project
 */
public record ProjectIndicators(long version, List<Line> indicators) {

    /**
     * One of them.
     *
     * @param formula how its values are reckoned; null where they are entered as they are
     * @param inUse   whether a school has planned or measured it: then it stays, and counts as it did
     */
    public record Line(String key, Measure measure, @Nullable IndicatorFormula formula, boolean inUse) {}
}
