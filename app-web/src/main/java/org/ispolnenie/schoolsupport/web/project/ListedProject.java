package org.ispolnenie.schoolsupport.web.project;

import java.util.List;
import org.ispolnenie.schoolsupport.service.progress.ProjectProgress;
import org.ispolnenie.schoolsupport.service.project.ProjectView;

/**
 * A project in the list.
 *
 * @param progress of the schools that the reader sees
 * @param now      the stages it is in by its dates
 */
public record ListedProject(ProjectView project, ProjectProgress progress, List<StageOnMap> now) {}
