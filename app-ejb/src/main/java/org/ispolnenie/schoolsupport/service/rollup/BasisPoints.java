package org.ispolnenie.schoolsupport.service.rollup;

import java.time.LocalDate;
import java.util.List;
import org.ispolnenie.assignment.domain.ControlPointState;
import org.ispolnenie.directory.domain.OrganizationRef;
import org.ispolnenie.schoolsupport.domain.project.ProjectBasis;

/** Reads the control points of the decision that ordered a project. */
public interface BasisPoints {

    /** What a body has to report on, and until when. */
    record BasisPoint(long id, OrganizationRef organization, String label, LocalDate due, ControlPointState state) {}

    /** Those of all bodies, by body. */
    List<BasisPoint> of(ProjectBasis basis);
}
