package org.ispolnenie.schoolsupport.service.indicator;

import java.util.List;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;

/**
 * What is measured in every school of a project.
 *
 * @param version of the project
 */
public record ProjectIndicators(long version, List<Line> indicators) {

    /** @param inUse whether a school has planned or measured it: then it stays, and counts as it did */
    public record Line(String key, Measure measure, boolean inUse) {}
}
