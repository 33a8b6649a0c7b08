package org.ispolnenie.schoolsupport.service.progress;

import org.ispolnenie.schoolsupport.domain.project.SupportStage;
import org.ispolnenie.schoolsupport.service.school.SchoolLine;

/**
 * A school of a project with how far it is.
 *
 * @param stage where its work has come to
 */
public record SchoolProgress(SchoolLine line, SupportStage stage, SchoolWork work) {

    /** How many of its measures are done, in time or late. */
    public long done() {
        return work.measures().inTime() + work.measures().late();
    }
}
