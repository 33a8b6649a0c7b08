package org.ispolnenie.schoolsupport.web.rollup;

import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.ispolnenie.schoolsupport.service.rollup.IndicatorFigures;

/** An indicator with its figures, in all schools that the reader sees. */
public record RollupIndicator(String key, Measure measure, IndicatorFigures figures) {}
