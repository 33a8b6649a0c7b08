package org.ispolnenie.schoolsupport.service.indicator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ispolnenie.directory.domain.Role;
import org.ispolnenie.schoolsupport.domain.indicator.IndicatorList;
import org.ispolnenie.schoolsupport.domain.project.ProjectDescription;
import org.ispolnenie.schoolsupport.service.project.ProjectService;
import org.jspecify.annotations.Nullable;

/** What a project is and what is measured in it, said together: both or nothing. */
@Stateless
@RolesAllowed(Role.Names.CONTROLLER)
public class ProjectAsWhole {

    @Inject
    private ProjectService projects;

    @Inject
    private ProjectIndicatorService indicators;

    public void make(String code, ProjectDescription description, IndicatorList measured) {
        projects.make(code, description);
        indicators.settle(code, null, measured);
    }

    /** @param version as the caller has seen it; null: whichever is there */
    public void change(String code, @Nullable Long version, ProjectDescription description, IndicatorList measured) {
        projects.change(code, version, description);
        indicators.settle(code, null, measured);
    }
}
