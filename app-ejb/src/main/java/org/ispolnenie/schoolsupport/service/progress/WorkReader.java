package org.ispolnenie.schoolsupport.service.progress;

import java.util.Map;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;

/** Reads how far the roadmaps of a project's schools are. */
public interface WorkReader {

    /** By the id of the school in the project; a school without a roadmap is not there. */
    Map<Long, SchoolWork> work(long projectId, SchoolSight sight);
}
