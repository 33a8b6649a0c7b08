package org.ispolnenie.schoolsupport.web.rollup;

import org.ispolnenie.schoolsupport.service.rollup.ProjectFigures;

/**
 * A line of the tree of a roll-up: the region, a municipality, a school.
 *
 * @param code   of the municipality or the school; empty for the region
 * @param school whether it is one
 */
public record RollupLine(String code, String name, boolean school, ProjectFigures figures) {}
