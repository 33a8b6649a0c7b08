package org.ispolnenie.schoolsupport.service.rollup;

import java.time.LocalDate;
import java.util.Map;
import org.ispolnenie.schoolsupport.service.school.SchoolSight;

/** Reads how far a project is. */
public interface RollupReader {

    /**
     * Which figures.
     *
     * @param sight whose schools are counted, and as of which day
     * @param year  whose targets and last values are taken
     */
    record Choice(long projectId, SchoolSight sight, LocalDate roadmapBefore, int year) {}

    /** By the id of the body that schools lie under; 0: those that lie under none. */
    Map<Long, ProjectFigures> byBody(Choice choice);

    /** By the id of the school in the project. */
    Map<Long, ProjectFigures> bySchool(Choice choice);
}
