package org.ispolnenie.schoolsupport.domain.project;

import java.util.List;
import java.util.Optional;

/** Where projects are kept. */
public interface ProjectRepository {

    /** All of them, by code. */
    List<SupportProject> all();

    /** The same, locked one after the other: whoever brings schools in sees who else does. */
    List<SupportProject> allForChange();

    Optional<SupportProject> project(String code);

    Optional<SupportProject> projectForChange(String code);

    /** Those that a decision ordered, by code. */
    List<SupportProject> orderedBy(ProjectBasis basis);

    /** @throws org.ispolnenie.shared.domain.ConflictException if there is one of its code */
    void add(SupportProject project);
}
