package org.ispolnenie.schoolsupport.service.progress;

import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.rollup.MeasureFigures;
import org.jspecify.annotations.Nullable;

/**
 * How far the roadmap of a school is.
 *
 * @param approved  whether one is worked by
 * @param draft     whether one is being written and waits for approval
 * @param firstOpen the first stage with a measure that is not done; null: there is none
 */
public record SchoolWork(boolean approved, boolean draft, @Nullable SupportStage firstOpen, MeasureFigures measures) {

    /** Of a school without a roadmap. */
    public static final SchoolWork NONE = new SchoolWork(false, false, null, MeasureFigures.NONE);
}
