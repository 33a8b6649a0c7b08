package org.ispolnenie.schoolsupport.domain.roadmap;

import java.util.Optional;
import org.ispolnenie.schoolsupport.domain.school.ProjectSchool;

/** Where roadmaps are kept. */
public interface RoadmapRepository {

    /** That of a school in a project; whoever changes it has locked its project. */
    Optional<Roadmap> roadmap(ProjectSchool school);

    void add(Roadmap roadmap);

    /** What was changed is written, so that others see it with its new version. */
    void flush();
}
