package org.ispolnenie.schoolsupport.service.rollup;

import org.ispolnenie.schoolsupport.service.school.SchoolLine;

/** How far a project is in one school. */
public record SchoolRollup(SchoolLine line, ProjectFigures figures) {

    /** Whether the municipality of this code has it. */
    public boolean isOf(String municipality) {
        return line.municipality() != null && line.municipality().code().equals(municipality);
    }
}
