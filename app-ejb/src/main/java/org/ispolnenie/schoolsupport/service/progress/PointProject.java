package org.ispolnenie.schoolsupport.service.progress;

/**
 * A project that the decision of a control point ordered.
 *
 * @param title    of the project
 * @param progress of the schools that the body of the point has in it
 */
public record PointProject(String code, String title, ProjectProgress progress) {}
