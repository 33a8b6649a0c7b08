package org.ispolnenie.schoolsupport.domain.school;

import java.util.List;
import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.project.SupportProject;

/** Where the schools of projects are kept. */
public interface SchoolRepository {

    /** A school in a project, as it is in it now or was in it last; whoever changes it has locked the project. */
    Optional<ProjectSchool> school(SupportProject project, long schoolId);

    /** Where a school is now, in whichever projects. */
    List<ProjectSchool> included(long schoolId);

    void add(ProjectSchool school);

    void add(SchoolComment comment);

    /** What was changed is written, so that others see it with its new version. */
    void flush();
}
