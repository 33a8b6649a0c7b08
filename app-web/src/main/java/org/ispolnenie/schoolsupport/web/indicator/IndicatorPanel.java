package org.ispolnenie.schoolsupport.web.indicator;

import java.util.List;
import org.ispolnenie.schoolsupport.service.indicator.IndicatorView;
import org.jspecify.annotations.Nullable;

/**
 * An indicator at the page of a school.
 *
 * @param entry what is typed for it
 * @param mark  how it stands this year
 * @param chart null where there is nothing to draw
 */
public record IndicatorPanel(
        IndicatorView indicator, IndicatorEntry entry, FigureMark mark, List<YearRow> years, @Nullable String chart) {}
