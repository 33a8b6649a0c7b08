package org.ispolnenie.schoolsupport.domain.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.failure.ValidationException.FieldError;
import org.ispolnenie.shared.message.Message;

/**
 * Rule: what is newly promised is due while the project lasts. Of a project whose period is not settled: from a year
 * before the school came in until ten years after it, so that only a slip of the pen is caught. What stands in a roadmap
 * already, in the same words, stays.
 */
final class ADeadlineLiesWithinTheProject {

    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AFTER = 10;

    private ADeadlineLiesWithinTheProject() {}

    static void check(ProjectSchool school, List<RoadmapMeasure> known, List<PlannedMeasure> given) {
        ProjectDescription project = school.project().description();
        LocalDate first = earliest(school);
        LocalDate last = Objects.requireNonNullElseGet(
                project.to(), () -> school.includedOn().plusYears(YEARS_AFTER));
        List<FieldError> faults = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            PlannedMeasure measure = given.get(i);
            Optional<LocalDate> outside = measure.deadline()
                    .due()
                    .filter(due -> due.isBefore(first) || due.isAfter(last))
                    .filter(due -> !stands(known, measure));
            if (outside.isPresent()) {
                faults.add(new FieldError(
                        "/measures/" + i + "/deadline",
                        Message.of("schoolsupport.DUE_OUTSIDE_PROJECT", outside.get(), first, last)));
            }
        }
        if (!faults.isEmpty()) {
            throw new ValidationException(faults);
        }
    }

    /** A school may come in before the day that its project is said to begin. */
    private static LocalDate earliest(ProjectSchool school) {
        LocalDate from = Objects.requireNonNullElseGet(
                school.project().description().from(), () -> school.includedOn().minusYears(YEARS_BEFORE));
        return from.isBefore(school.includedOn()) ? from : school.includedOn();
    }

    private static boolean stands(List<RoadmapMeasure> known, PlannedMeasure measure) {
        return known.stream()
                .filter(one -> Integer.valueOf(one.key()).equals(measure.key()))
                .anyMatch(
                        one -> one.deadline().words().equals(measure.deadline().words()));
    }
}
