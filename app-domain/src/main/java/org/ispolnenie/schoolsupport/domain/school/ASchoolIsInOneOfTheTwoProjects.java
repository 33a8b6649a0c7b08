package org.ispolnenie.schoolsupport.domain.school;

import java.util.List;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.failure.ValidationException;
import org.ispolnenie.shared.message.Message;

/**
 * A school is in the project of high or in that of low results, not in both at a time. It may be otherwise for a while,
 * where somebody says that they know.
 */
public final class ASchoolIsInOneOfTheTwoProjects {

    private ASchoolIsInOneOfTheTwoProjects() {}

    /**
     * Refuses a school that is in the other one.
     *
     * @param elsewhere where it is already
     * @throws ValidationException if somebody must confirm it first
     */
    public static void check(SupportProject project, List<ProjectSchool> elsewhere, boolean confirmed) {
        elsewhere.stream()
                .map(ProjectSchool::project)
                .filter(other -> isBroken(project, other) && !confirmed)
                .findFirst()
                .ifPresent(other -> {
                    throw ValidationException.of(
                            "/confirm", Message.of("schoolsupport.IN_ANOTHER_PROJECT", other.title()));
                });
    }

    /** Whether a school in both breaks it. */
    public static boolean isBroken(SupportProject project, SupportProject other) {
        return !project.equals(other)
                && project.kind().isOneOfTwo()
                && other.kind().isOneOfTwo()
                && project.kind() != other.kind();
    }
}
