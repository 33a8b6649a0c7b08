package org.ispolnenie.schoolsupport.service.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.indicator.SupportIndicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * How far a project is in each municipality and in all of them.
 *
 * @param indicators what is measured, by its key, in the order of the project
 * @param all        of the schools that the caller sees
 */
public record Rollup(
        LocalDate asOf,
        int year,
        Map<String, Measure> indicators,
        List<MunicipalFigures> municipalities,
        ProjectFigures all) {

    /** The same of one municipality alone; null: of all. */
    Rollup of(@Nullable String code) {
        if (code == null) {
            return this;
        }
        List<MunicipalFigures> one = municipalities.stream()
                .filter(figures -> figures.municipality().code().equals(code))
                .toList();
        return new Rollup(
                asOf,
                year,
                indicators,
                one,
                one.stream().map(MunicipalFigures::figures).reduce(ProjectFigures.NONE, ProjectFigures::plus));
    }

    /** Those of a municipality. */
    public record MunicipalFigures(OrganizationRef municipality, ProjectFigures figures) {}
}
