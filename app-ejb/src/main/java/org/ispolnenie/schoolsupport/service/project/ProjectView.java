package org.ispolnenie.schoolsupport.service.project;

import java.time.Instant;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;
import org.ispolnenie.shared.domain.Act;
import org.jspecify.annotations.Nullable;

/**
 * A project as it is shown.
 *
 * @param changedBy who described it last, by name; null: as it was delivered
 */
public record ProjectView(
        long id,
        long version,
        String code,
        ProjectDescription description,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static ProjectView of(SupportProject project, @Nullable String changedBy) {
        return new ProjectView(
                project.id(),
                project.version(),
                project.code(),
                project.description(),
                changedBy,
                project.changed().map(Act::at).orElse(null));
    }
}
